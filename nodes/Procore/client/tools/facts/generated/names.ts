// Made by `npm run generate` from reference/. Do not edit.
export const NAMES = `Grant App Authorization
Revoke Token
Get or Refresh an Access Token
Get Token Info
List app installations
Create app installation
Show app installation
Update app installation
List BIM File Extractions
Show BIM File Extraction
List BIM Files
Create BIM File
Show BIM File
Update BIM File
Delete BIM File
Create BIM Geometry File Bundle
Show BIM Geometry File Bundle
List BIM Levels
Create BIM Level
Create a batch of BIM Levels
Show BIM Level
Update BIM Level
Delete BIM Level
Create BIM Mint Tokens
List BIM Model Revision Plans
Create BIM Model Revision Plan
Create a batch of BIM Model Revision Plans
Show BIM Model Revision Plan
Delete BIM Model Revision Plan
List BIM Model Revision Viewpoints
Create a batch of BIM Model Revision Viewpoints
Bulk delete BIM Model Revision Viewpoints
Delete BIM model revision viewpoint
List BIM Model Revisions
Create BIM Model Revision
Show BIM Model Revision
Update BIM Model Revision
Delete BIM Model Revision
List BIM Model Revision objects
List BIM Model Revision properties
List BIM Models
Create BIM Model
Show BIM Model
Update BIM Model
Delete BIM Model
List BIM Model Change History
List BIM Plans
Create BIM Plan
Create a batch of BIM Plans
Show BIM Plan
Update BIM Plan
Delete BIM Plan
List BIM Property File Objects
List BIM Property File Properties
List BIM View Folders
Create BIM View Folder
Create a BIM Viewpoint
Create a batch of BIM Viewpoints
Create Viewpoint and Procore Item association
Delete Viewpoint and Procore Item association
Show BIM Viewpoint
List Budget Detail Filter Options
Create Budget Line Item
Sync Budget Line Items
Show Budget Line Item
Update Budget Line Item
List Budget View Snapshots
Create a Budget View Snapshot.
List Budget View Snapshot Detail Rows
List Budget View Snapshot Summary Rows
List Budget Views
List Budget Detail Columns
List Budget Details
List Budget View Detail Rows
List Budget View Summary Rows
List calendar events
List Change Event statuses
List Change Events
Create Change Event
Show Change Event
Update Change Event
List Change Order Statuses
List Change Order Change Reasons
List Change Order Packages
Create Change Order Package
Show Change Order Package
Update Change Order Package
List Change Order Requests
Create Change Order Request
Sync Change Order Requests
Show Change Order Request
Update Change Order Request
List Change Types
List Default Distribution Members
List Available Checklist Item Types
Show Checklist Item Type
List Checklist Templates
Show Checklist Template
Remove Checklist Template Alternative Response Set
Add Checklist Template Alternative Response Set
List Checklists
Create Checklist
Show Checklist
Update Checklist
Delete Checklist
Create Checklist Comment
Show Checklist Comment
Show Checklist Item
Update Checklist Item
Create Checklist Item Attachment
Create Checklist Section
Show Checklist Section
Update Checklist Section
Delete Checklist Section
Toggle Checklist Section Not Applicable status
Toggle Checklist Section Not Applicable status
List Checklist Signature Requests
Create Checklist Signature Request
Show Checklist Signature Request
Delete Checklist Signature Request
Create Checklist Signature
Delete Checklist Signature
List Inspectors
List Potential Points of Contact
List Commitments
Show a Commitment Contract
List communication tags
Create communication tag
List Communication Threads
Show Communication Thread
Show Communication
List Companies
List Company Action Plan Template Item Assignees
Create Company Action Plan Template Item Assignee
Bulk Create Action Plan Template Item Assignees
Bulk Update Company Action Plan Template Item Assignees
Show Company Action Plan Template Item Assignee
Update Company Action Plan Template Item Assignee
Delete Company Action Plan Template Item Assignee
List Company Action Plan Template Items
Create Company Action Plan Template Item
Bulk Update Action Plan Template Item
Create a copy of the Action Plan Template Item in the Item's Section.
List Company Action Plan Template References
Create Company Action Plan Template Reference
Bulk Create Plan Template References
Show Company Action Plan Template Reference
Delete Company Action Plan Template Reference
Create Company Action Plan Template Section
Create a copy of the Action Plan Template Section in the Section's Template.
List Company Action Plan Template Requests
Create Company Action Plan Template Test Record Request
Bulk Create Action Plan Template Test Record Requests
Show Company Action Plan Template Test Record Request
Delete Company Action Plan Template Test Record Request
List of Company Action Plan Templates
Create Company Action Plan Templates
Show Company Action Plan Template
Update a Company Action Plan Template
Delete a Company Action Plan Templates
Move Company Action Plan Template into "Published"
Move Company Action Plan Template into "In Revision"
List Company Action Plan Types
Create a Company Action Plan Type
Show Company Action Plan Type
Update Company Action Plan Type
Delete Company Action Plan Type
List Action Plan Verification Methods
Create Action Plan Verification Methods
Show Action Plan Verification Method
Update Action Plan Verification Method
Delete Action Plan Verification Method
List app configurations
Create app configuration
Show app configuration
Update app configuration
Delete app configuration
View Bid Form
List Bid Packages
List Correspondences
Show Correspondence
Show Bid Package
List Bids within a Company
List Bid Uploads
Show a Bid Within a Company
Update a Bid within a Company
List Alternative Response Sets
Show Alternative Response Set
List Item Response Sets
Create Item Response Set
Show Item Response Set
Update Item Response Set
Delete Item Response Set
List Responses in the Specified Item Response Set
Create a Response in the Specified Item Response Set
Show Item Response Set Response
Add an existing Response to an Item Response Set
Remove a Response from an Item Response Set
List Company Checklist Templates
Create Company Checklist Template
Show Company Checklist Template
Update Company Checklist Template
Delete Company Checklist Template
Remove Company Checklist Template Alternative Response Set
Add Company Checklist Template Alternative Response Set
List Company Checklist Template Sections
Create Company Checklist Template Section
List Responses
Create a Response
Show Response
Update a Response
Delete a Response
List Company Checklist Sections
Show Company Checklist Section
Update Company Checklist Section
Delete Company Checklist Section
Update Concierge parameters
List Configurable Field Sets
Create Configurable Field Sets
Find Configurable Field Set by Index
Show Configurable Field Set
Update Configurable Field Set
Delete Configurable Field Set
Duplicate a Configurable Field Set and its custom fields
List Configurable Field Set Project options
Validate Custom Fields Values With Configurable Field Set
Send Urgent Error
List Contributing Behaviors
Create Contributing Behavior
Bulk Update Contributing Behaviors
Show Contributing Behavior
Update Contributing Behavior
Delete Contributing Behavior
List Contributing Conditions
Create Contributing Condition
Bulk Update Contributing Conditions
Show Contributing Condition
Update Contributing Condition
Delete Contributing Condition
Get Company Currency Configuration
Update Company Currency Configuration
Delete Company Currency Configuration
Get Company Exchange Rates
Create Company Exchange Rates
Update Company Exchange Rates
List Custom Field Definition's Configurable Field Sets
List Distribution Groups
Company Folder and File index
Create Company-level Email Communication
List of Company-level Emails
Create Company-level Email
Download all company-level email attachments
Show Company-level Email Communication
Update a private field in Company-level Email Communication
Export Company-level Email Communication
Create company file version
Show company file version
Create company File
Show company File
Update company File
Delete company File
Send email for file sharing
List filters
Return a filter
List company Folders and Files
Create company Folder
Show company Folder
Update company Folder
Delete company Folder
List Company Form Templates
Create Company Form Template
Show Company Form Template
Update Company Form Template
Delete Company Form Template
List Generic Tools
Create Generic Tool
Update Generic Tool
List Statuses for a Generic Tool
Create Generic Tool Status
Delete Generic Tool Status
List Gps Positions
Create Gps Position
Show Gps Position
List Hazards
Create Hazard
Bulk Update Hazards
Show Hazard
Update Hazard
Delete Hazard
List Incident Action Types
Create Incident Action Type
Bulk Update Incident Action Types
Show Incident Action Type
Update Incident Action Type
Delete Incident Action Type
Get Affected Body Parts
List Affliction Types
Create Affliction Type
Bulk Update Affliction Types
Show Affliction Type
Update Affliction Type
Delete Affliction Type
List Body Parts
List Environmental Types
Get Filing Types
List Harm Sources
Create Harm Source
Bulk Update Harm Sources
Show Harm Source
Update Harm Source
Delete Harm Source
List Incident Filing Types
Show Filing Type
Update Filing Type
List Incident Severity Levels
Show Incident Severity Level
Update Incident Severity Level
List Incident Alert Recipients
Show Incident Alert Recipient
Update existing or create a new Incident Alert Recipient.
Delete Incident Alert Recipient
Get Incident Statuses
Get Units of Measure
List Work Activities
Create Work Activity
Bulk Update Work Activities
Show Work Activity
Update Work Activity
Delete Work Activity
List Company Inspection Template Item Reference
Create Company Inspection Template Item Reference
Show Company Inspection Template Item Reference
Delete Company Inspection Template Item Reference
List Company Inspection Template Items
Create Company Inspection Template Item
Show Company Inspection Template Item
Update Company Inspection Template Item
Delete Company Inspection Template Item
List Inspection Types
Create Inspection Type
Show Inspection Type
Update Inspection Type
Delete Inspection Type
List Company Insurances
Create Company Insurance
Sync Company Insurances
Show Company Insurance
Update Company Insurance
Delete Company Insurance
Show an Async Job for a Company
List all Equipment
Create Equipment
Bulk Delete Managed Equipment
Bulk Retrieve Managed Equipment
Search all equipment
Setup Managed Equipment Taxonomy
List all Company Managed Equipment User Permissions
Update User Permission
Show Equipment
Update Equipment
Delete Equipment
Show Equipment Change History
Bulk Delete Managed Equipment Attachment
Retrieve Equipment
Update Deleted Equipment Serial Number
Delete Managed Equipment Attachment
List all equipment categories
Create equipment Category
Show an equipment category
Update Equipment Category
Delete Equipment Category
List all equipment logs
Create equipment log.
Show an equipment log
List Equipment Maintenance Logs
Create Equipment Maintenance Log
Show Equipment Maintenance Log
Update Equipment Maintenance Log
Delete Equipment Maintenance Log
List all maintenance logs attachment
Create maintenance log attachment.
Bulk Delete Managed Equipment Maintenance Log Attachments
Show an individual managed equipment maintenance log attachment
Delete Managed Equipment Maintenance Log Attachment
List all equipment makes
Create an equipment make
Show an equipment make
Update an equipment make
Delete an equipment make
List all equipment models
Create an equipment Model
Bulk Update Managed Equipment models
Show an equipment model
Update an equipment model
Delete an equipment model
List all equipment types
Create an equipment type
Bulk Update Managed Equipment types
Show an equipment type
Update an equipment type
Delete a equipment type
Show current company user
List Meeting Templates
Show a Meeting Template
Bulk Update Company Observation Templates
List Company Observation Types
List Payments Beneficiaries
Show Payments Beneficiary
Approve Payments Beneficiary
Update Payments Beneficiary Classification
List Payee Bank Details
Validate Disbursement
List Deleted Payouts
Bulk Delete Payouts by Invoice
Delete Payout
Validate Existing Disbursement
List Early Pay Programs
Create Early Pay Program
Show Early Pay Program
Update Early Pay Program
Deactivate Early Pay Program
List Payment Project Configurations
Disable Payments
Update Project Early Pay Programs
Enable payments
Update Project Payor Pays Setting
Update Project Account
List PDF template configs
Create PDF Template Config
Return a PDF Template Config
Update a PDF Template Config
Delete PDF Template Config
Update a PDF Template Config
List Company People
Create Company Person
List Inactive Company People
Update company person
List permission templates
Create Permission Template
Returns specific template
Gets documents attached to Bid Package
List programs
Create program
Show program
Update program
Delete program
List Project Bid Types
Create Project Bid Type
Show Project Bid Type
Update Project Bid Type
Delete Project Bid Type
List Project Owner Types
Create Project Owner Type
Show Project Owner Type
Update Project Owner Type
Delete Project Owner Type
List Project Regions
Create Project Region
Show Project Region
Update Project Region
Delete Project Region
List Project Stages
Create project stage
Show project stage
Update project stage
Delete project stage
List project types
Create project type
Show project type
Update project type
Delete project type
List company's projects
Get accessible groups for authenticated user by context
Get accessible layers for authenticated user by context
Create a new context
Delete context by query parameters
Get or create context with hierarchy
Get context by ID
Update context
Delete context by ID
Get layers for context
Get Project Currency Configuration
Create Project Currency Configuration
Update Project Currency Configuration
Delete Project Currency Configuration
Get Project Exchange Rates
Create Project Exchange Rates
Update Project Exchange Rates
Get Contexts
Get Groups
Get Layers
List equipment timecard entries (Project)
Bulk Create
Show equipment timecard entry (Project)
Update equipment timecard entry (Project)
Delete equipment timecard entry (Project)
Create a new group
Get group by ID
Update group
Delete group
Update group order rank
Get complete layer structure by context type and type ID
Create a new layer
Get layer by ID
Update layer
Delete layer
Convert private layer to public
Get groups for layer
Update layer order rank
List task item categories
List Task Item Comments
Create a task item comment
Update a task item comment
Delete a task item comment
Find or create an Annotated Document
Get or create document info (V1.1)
Document Markup Permissions
Get Stamps
Save Stamp
Delete Stamp
Save Markups
Modify Markups
Delete Markups
Create Group and Move Markups
Get Markup Stamp
List Recycled Company Action Plan Template Items Assignees
Show Recycled Company Action Plan Template Items Assignee
List Recycled Action Plan Template Items
Show Recycled Action Plan Template Items
List Recycled Company Action Plan Template References
Show Recycled Company Action Plan Template Reference
List Recycled Action Plan Template Sections
Show Recycled Action Plan Template Section
List Recycled Company Action Plan Template Test Record Requests
Show Recycled Company Action Plan Template Test Record Request
List Recycled Company Action Plan Templates
Show Recycled Company Action Plan Template
Restore Recycled Company Action Plan Template
List Recycled Company Checklist Templates
Show Recycled Company Checklist Template
Restore a Recycled Company Checklist Template
List Recycled Company Form Templates
Show Recycled Company Form Template
Restore Company Form Template
List Company Roles
Show rounding configuration
Create rounding configuration
Update rounding configuration
Delete rounding configuration
List Schedule Resources
Return company schedule summary
Update company's logo
Delete company logo
Returns avatar of the current user
Bulk create/update UI flags
List Submittal Statuses
List Submittal Types
List timecard entries (Company)
Create timecard entry (Company)
Show timecard entry (Company)
Update timecard entry (Company)
Delete timecard entry (Company)
Show timecard entry change history (Company)
List Timecard Time Types
Update Timecard Time Type
List Timecard Data
Bulk Create Timecard Entries
Bulk Update Timecard Entries
Export Company Time Index to CSV
Show timesheet approval status filters
Show timesheet billable filters
Show timesheet created by filters
Show timesheet crews filters
Show timesheet department filters
Show timesheet employee id filters
Show timesheet employee filters
Show timesheet location filters
Show timesheet office filters
Show timesheet project filters
Show timesheet region filters
Show timesheet sub job filters
Show timesheet time type filters
Show timesheet wbs code filters
Show timesheet work classification filters
Create Signature for Timesheet
Show A Signature
Delete A Signature
Show timesheet to budget configuration
Create timesheet to budget configuration
Update timesheet to budget configuration
Delete timesheet to budget configuration
List trades
Create Trade
Show Trade
List Unit of Measure Categories
List Units of Measure
Create Unit of Measure
Sync Units of Measure
Show Unit of Measure
Update Unit of Measure
Delete Unit of Measure
Create Company Upload
Show Company Upload
Update Company Upload
List company users
Create company user
List company inactive users
Reactivate company user
Sync company users
Show company user
Update company user
Send invite
List Project assignments for a Company User
List Project Names for a Company User
List Permission Templates for a Company User
List Programs for a Company User
List Project Numbers for a Company User
List Project Types for a Company User
List Regions for a Company User
List Roles for a Company User
List Project Stages for a Company User
List company Inactive Vendors
Reactivate company vendor
List company vendor comments
List company vendor insurances
Create company vendor insurance
Sync Company Vendor Insurances
Show company vendor insurance
Update company vendor insurance
Delete company vendor insurance
Lists the App and Tool level permissions for the user
List Company WBS Patterns
Update Company Pattern's Segment Order
List Company WBS Segments
Create a Company WBS Segment
Show Company WBS Segment
Update Company WBS Segment
Delete WBS Segment
List Company WBS Segment Item Lists
List Company Segment Items
Create Company Segment Item
Bulk Delete Company Segment Items
Update All Company Segment Items
Show Company Segment Item
Update Company Segment Item
Delete Company Segment Item
List all Classification
Create Classification
Show Classification
Update Classification
Delete Classification
List Workflow Permanent Logs
Check Company Zone
Show Company Configuration
List Contract Payments
Create Contract Payment
Show Contract Payment
Update Contract Payment
Delete Contract Payment
List Coordination Issue Activities
List Coordination Issue Activity Feed Items
List Coordination Issues
Create Coordination Issue
List Coordination Issue Assignable Users
Delete Bulk Coordination Issues
Download Coordination Issues
List Available Filters for Coordination Issues
List Assignee Company Filter Options
List Assignee Filter Options
List Coordination Issue File Filter Options
List Creator Filter Options
List Creation Source Filter Options
List Location Filter Options
List Status Filter Options
List Watcher Filter Options
List Coordination Issues (POST)
List Coordination Issues in Recycle Bin
List Coordination Issues in Recycle Bin (POST)
Show Coordination Issue in Recycle Bin
Restore Coordination Issue from Recycle Bin
List Grouped Coordination Issue Status Count
Show Coordination Issue Count by Status
Create and Update Bulk Coordination Issues
Create Coordination Issue Assignment
Delete Coordination Issue Attachment
Create Procore Item Association
Delete Procore Item Association
Show Coordination Issue
Update Coordination Issue
Delete Coordination Issue
List Coordination Issue Change History
List status change history for a Coordination Issue
List Cost Codes
Create Cost Code
Copy from Standard Cost Code List
Copy Subset from Standard Cost Code List
Sync Cost Codes
Show Cost Code
Update Cost Code
List Custom Field Definitions
List Custom Field Lov Entries
Bulk Create Custom Field Lov Entries
Show Custom Field Lov Entry
Show Custom Field Definition
List Custom Field Metadata
Show Custom Field Metadatum
List Custom Field Sections
Show Custom Fields Section
List Departments
Create Department
Show Department
Update Department
Delete Department
Show or Create Document Markup Downloadable PDF
List drawings
Update Drawing
List equipment
List Field Production Report Summary
Create project file version
Show project file version
Create project File
Show project File
Update project File
Delete project File
Retrieve a list of Markups
Add a new Markup
Retrieve details for the Markup
Modify an existing Markup
Remove an existing Markup
List project folders and files
Create Project Folder
Show Project Folder
Update Project Folder
Delete Project Folder
Show Generic Tool Item
List image categories
Create image category
List Image Category IDs That Contain Images
Show image category
Update image category
Delete image category
List images
Create image
Show image
Update image
Delete image
List app installations
Create installation request
Sync Company Insurances (Alternative)
List Line Item Types
Create Line Item Type
Sync Line Item Types
Show Line Item Type
Update Line Item Type
List links
Create link
List recycled links
Show link
Update link
Delete link
Retrieve recycled link
Get file by its UUID
List locations
Create location
Show location
Update Location
Delete location
Show User Info
Create meeting attendee record
Update meeting attendee record
Delete meeting attendee record
List meeting categories
Create meeting category
Update meeting category
Create meeting topic
Get the minutes and date created for all parent topics
Update meeting topic
List meetings
Create meeting
List Ecrion Xml and Template for Meetings
Show meeting
Update meeting
Delete meeting
Create or find BIM View Folder by path
Create a batch of BIM View Folder by path
List Observation Assignee options
List Observation Category Configurable Field Sets
List Observation Default Distribution Members
List Observation Items
Create Observation Item
Show Next Available Number for Observation Items
Send unsent Observation Items
Show Observation Item
Update Observation Item
Get Observation Item PDF url
Send Observation Item Email
List Observation Item Response Logs
Create Observation Item Response Log
List Observation Potential Distribution Members
List Observation Types
List company offices
Create company office
Show company office
Update company office
Delete a company office
Get Open Items Statistics
Get My Open Items Statistics
List Payment Applications (Owner Invoices) for a Project
Show Payment Application (Owner Invoice)
Delete a Payment Application (Owner Invoice)
List Potential Change Orders
Create Potential Change Order
Sync Potential Change Orders
Show Potential Change Orders
Update Potential Change Order
List Potential Change Order Line Items
Create Potential Change Order Line Item
Sync Potential Change Order Line Items
Show Potential Change Order Line Item
Update Potential Change Order Line Item
Delete Potential Change Order Line Item
Show First Prime Contract
Create Prime Contract
Show Prime Contract
Update Prime Contract
Delete Prime Contract
List all Prime Contracts
List Prime Contract line items
Create Prime Contract line item
Sync Prime Contract Line Items
Show Prime Contract line item
Update Prime Contract line item
Delete a Prime Contract line item
Update Payment Application (Owner Invoice) Line Item for Prime Contract
Update Payment Application (Owner Invoice) Markup Line item for Prime Contract
List Payment Applications (Owner Invoices) for Prime Contract
Create Payment Application (Owner Invoice) for Prime Contract
Update Payment Application (Owner Invoice) for Prime Contract
Bulk Delete Procore Item Associations
Create Email Communication
List of Emails
Create Email
Download all email attachments
Export Email Communication to PDF
Show Email Communication
Update a private field in Email Communication
List Project Dates
Show Project Date
List Project Roles
Create Project Role
Delete Project Role
List Project Templates
List projects
Create project
Sync projects
Show project
Update project
List filters
List possible Tool filter values
Create a project logo
Delete the project logo
List Accident Logs
Create Accident Log
Show Accident Logs
Update Accident Log
Delete Accident Log
List Action Plan Parties
List Action Plan Approvers
Show Action Plan Approver Signature
Create Action Plan Approver Signature
Delete Action Plan Approver Signature
List Action Plan Item Assignees
Create Action Plan Item Assignee
Bulk Create Action Plan Item Assignees
Bulk Update Action Plan Item Assignees
Show Action Plan Item Assignee
Update Action Plan Item Assignee
Delete Action Plan Item Assignee
Show Action Plan Item Assignee Signature
Create Action Plan Item Assignee Signature
Delete Action Plan Item Assignee Signature
List Action Plan Items
Create Action Plan Item
Bulk Update Action Plan Item
Create a copy of the Action Plan Item in the Item's Section.
Show Action Plan Item
Update Action Plan Item
Delete Action Plan Item
Move Action Plan Item within or across Sections
List Action Plan Receivers
Show Action Plan Receiver Signature
Create Action Plan Receiver Signature
Delete Action Plan Receiver Signature
List Action Plan References
Create Action Plan Reference
Bulk Create Action Plan References
Show Action Plan Reference
Delete Action Plan Reference
List Action Plan Sections
Create Action Plan Section
Create a copy of the Action Plan Section in the Action Plan of the Section.
Show Action Plan Section
Update Action Plan Section
Delete Action Plan Section
Move Action Plan Section
List Action Plan Template Approvers
Create Action Plan Template Approver
Bulk Create Action Plan Template Approvers
Bulk Destroy Action Plan Template Approvers
Show Action Plan Template Approver
Delete Action Plan Template Approver
List Action Plan Template Item Assignees
Bulk Create Action Plan Template Item Assignees
Bulk update Action Plan Template Item Assignees
List Project Action Plan Template Items
Bulk Update Action Plan Template Item
Create a copy of the Action Plan Template Item in the Item's Section.
List Action Plan Template Receivers
Create Action Plan Template Receiver
Bulk Create Action Plan Template Receivers
Bulk Destroy Action Plan Template Receivers
Show Action Plan Template Receiver
Delete Action Plan Template Receiver
List Project Action Plan Template References
Create Project Action Plan Template Reference
Bulk Create Action Plan Template References
Show Project Action Plan Template Reference
Delete Project Action Plan Template Reference
List Project Action Plan Template Sections
Create a copy of the Action Plan Template Section in the Section's Template.
List Project Action Plan Template Test Record Requests
Bulk Create Action Plan Template Test Record Requests
List of Project Action Plan Templates
List Action Plan Test Record Requests
Create Action Plan Test Record Request
Bulk Create Action Plan Test Record Requests
Show Action Plan Test Record Request
Delete Action Plan Test Record Request
List Action Plan Test Records
Create Action Plan Test Record
View an Action Plan Test Record
Delete Action Plan Test Record
List Action Plans
Create Action Plan
Create an Action Plan from a Plan Template.
Show Action Plan
Update Action Plan
Delete Action Plan
Move Action Plan into "In Progress"
Move Action Plan back into "Draft"
List all Actual Production Quantities
Create Actual Production Quantity
Bulk Create Actual Production Quantities
Bulk Destroy Actual Production Quantities
Bulk Update Actual Production Quantities
List of Actual Production Quantity Ids
Show Actual Production Quantity
Update Actual Production Quantity
Delete Actual Production Quantity
List Assignable Users
List Punch List Manager options
List Bid Contacts
Create Bid Package
Delete Bid Form Item
Delete Bid Form Section
Index Bid Forms
Create a Bid Form
View Bid Form
Update Bid Form
Delete Bid Form
Bid Level across a Bid Form
List Bids within a Bid Package
Create bid
Show Bids within a Bid package
Update a Bid from a Bid Package
List Correspondences
Show Correspondence
Show Bid Package
Update Bid Package
List Bids within a Project
Show a Bid within a Project
List billing periods
Create billing period
Show Billing Period for Project
Update billing period
Delete billing period
Show Budget meta data
Create a budget lock
Delete budget lock
List Budget Change Summaries
Create a budget change
Get information of a budget change
Update information of a Budget Change
Delete a Budget Change
List Budget Modifications
Create Budget Modification
Show Budget Modification
Update Budget Modification
Delete Budget Modification
List all Project Budgeted Production Quantities
Create a new Budgeted Production Quantity
List all Project Budgeted Production Quantity IDs
Show a Budgeted Production Quantity
Update a Budgeted Production Quantity
Delete a Budgeted Production Quantity
List Call Logs
Create Call Log
Show Call Logs
Update Call Log
Delete Call Log
List Change Event Production Quantities
Create Change Event Production Quantity
Update Change Event Production Quantity
Delete Change Event Production Quantity
Show Checklist Item Response
Create Checklist Item Response
Delete Checklist Item Response
List Checklist (Inspections) Item Attachments
Bulk Create Checklist (Inspections) Item Attachments
Delete Checklist (Inspections) Item Attachment
List Checklist (Inspection) Comments
List Checklist Item Observations
List Checklist (Inspections) Items
List Checklist (Inspection) Sections
List Project Checklist Templates
Create Project Checklist Template
Create a Project Checklist Template from a Company Checklist Template
Show Project Checklist Template
Update Project Checklist Template
Delete Project Checklist Template
Remove Alternative Response Set from Project Checklist Template
Add Alternative Response Set to Project Checklist Template
List Checklists (Inspections)
Create Checklist (Inspection)
List Checklist List Assigned Company Filter Options
List Checklist List Closed By Contact Filter Options
List Checklist List Created By Contact Filter Options
List Checklist List Equipment Filter Options
List Checklist List Inspector Filter Options
List Checklist List Template Filter Options
List Checklist List Location Filter Options
List Checklist List Point of Contact Filter Options
List Checklist List Responsible Contractor Filter Options
List Checklist List Specification Section Filter Options
List Checklist List Status Filter Options
List Checklist List Trade Filter Options
List Checklist List Inspection Type Filter Options
List Grouped Checklists (Inspections)
Show Checklist (Inspection)
Update Checklist (Inspection)
Delete Checklist (Inspection)
Send Checklist (Inspection) Email
Create Attachment
Delete Attachment
List Checklist (Inspection) Schedules
Create a Checklist (Inspection) Schedule
Calculate when the first Inspection of an Inspection Schedule will be created
Calculate number of Inspections to create based on Schedule
Checklist Schedule Assignee Filter Options
Checklist Schedule Equipment Filter Options
Checklist Schedule Inspection Template Filter Options
Checklist Schedule Location Filter Options
Checklist Schedule Inspection Type Filter Options
Show Checklist Schedule
Update a Checklist (Inspection) Schedule
Delete Checklist Schedule
List Checklist Schedule Attachments
Create Checklist Schedule Attachment
Delete Checklist Schedule Attachment
List Checklist Schedule Change Histories
Show All Commitment Change Order Batches
Create Commitment Change Order Batch
Show Commitment Change Order Batch
Update Commitment Change Order Batch
Delete Commitment Change Order Batch
Show All Commitment Change Orders
Create Commitment Change Order
Show Commitment Change Order
Update Commitment Change Order
Delete Commitment Change Order
List Project Configurable Field Sets
Get Contract's Invoice Configuration
Update Contract's Invoice Configuration
List Correspondence Type Items
Batch Update Correspondence Type Items
List Correspondence Type Defaults
List Correspondence Type Permissions
List Correspondence Type Users
List all Project Crews
Create a new Crew
List all Project Crew Ids
Show A Crew
Update a Crew
Delete a Crew
List Custom Fields User options
List Custom Tool Users
List Daily Construction Report Logs
Create Daily Construction Report Log
List Daily Construction Report Logs Vendor Options
Show Daily Construction Report Logs
Update Daily Construction Report Log
Delete Daily Construction Report Log
Get the Daily Log Header via date or id
Update the state of a Daily Log Header
Get Daily Log Headers for the Project
Bulk Updates for Daily Logs
Clones Daily Logs from one Date to another Date
List Counts of Daily Logs
List Delay Log Types
Create new Delay Log Type
Update a Delay Log Type
List Accepted Weather Conditions
List Delay Logs
Create Delay Log
Show Delay Logs
Update Delay Log
Delete Delay Log
List Delivery Logs
Create Delivery Log
Show Delivery Log
Update Delivery Log
Delete Delivery Log
List Direct Cost Items
Create Direct Cost Item
List All Direct Cost Line Items
Sync Direct Cost Line Items
Sync Direct Cost Items
List Direct Cost Line Items
Create Direct Cost Line Item
Show Direct Cost Line Item
Update Direct Cost Line Item
Delete a Direct Cost Line Item
Show Direct Cost Item
Update Direct Cost Item
Delete Direct Cost Item
List Project Cost Codes
List Project Country Codes
List Project Job Titles
List Project Permission Templates
List Project State Codes
List Project Trades
List Project Distribution Groups
Create Project Distribution Group
Show Project Distribution Group
Update Project Distribution Group
Delete Project Distribution Group
List Project Distribution Groups
Show Project Distribution Group
List project Document Custom Tags
Create Document Custom Tag
Delete Document Custom Tag
Project Folder and File index
List drawing areas
Create drawing area
Update a drawing area
Delete a drawing area
List Drawing Disciplines
Update drawing discipline
Update drawing discipline
Send email
List drawing revision terms
List drawing revisions
List drawing tiles
Show Drawing Revision
Update Drawing Revision
List drawing sets
Create drawing set
Update drawing set
Delete drawing set
List drawing uploads
Create drawing upload
Delete drawing upload
List Dumpster Logs
Create Dumpster Log
Show Dumpster Logs
Update Dumpster Log
Delete Dumpster Log
List Equipment Logs
Create Equipment Log
Show Equipment Logs
Update Equipment Log
Delete Equipment Log
List Company Form Templates from Project
Show Company Form Template from Project
List Forms on a project
Create Form
Show Form
Update Form
Delete Form
List generic tool items
Create Generic Tool Item
Batch Update Generic Tool Items
List Users with access to a generic tool
List statuses available for a generic tool
Show Generic Tool Item
Update Generic Tool Item
Delete Generic Tool Item
List Change History for a Generic Tool Item
List Responses for a Generic Tool Item
Create generic tool item response.
Update Generic Tool Item Response
Send a response from a Generic Tool Item and then update the item status
List Users with access to a Generic Tool Item
List Incidents
Create Incident
List Actions
Create Action
Create Attachment
Show Action
Update Action
Destroy Action
List Incident Alerts
Show Incident Alert
Get Project Incident Configuration
Update Project Incident Configuration
List Environmentals
Create Environmental
Get Affected Company Filter Options
Get Environmental Type Filter Options
Get Managed Equipment Filter Options
Get Work Activity Filter Options
Show Environmental
Update Environmental
Destroy Environmental
Get Assignee Filter Options
Get Contributing Behavior Filter Options
Get Contributing Condition Filter Options
Get Hazard Filter Options
Get Location Filter Options
Get Status Filter Options
List Injuries
Create Injury
Get Affected Body Part Filter Options
Get Affected Company Filter Options
Get Affected Parties Filter Options
Get Affected Persons Filter Options
Get Affliction Type Filter Options
Get Filing Type Filter Options
Get Harm Source Filter Options
Get Managed Equipment Filter Options
Get Work Activity Filter Options
Show Injury
Update Injury
Destroy Injury
List Near Misses
Create Near Miss
Get Affected Company Filter Options
Get Affected Parties Filter Options
Get Affected Persons Filter Options
Get Harm Source Filter Options
Get Managed Equipment Filter Options
Get Work Activity Filter Options
Show Near Miss
Update Near Miss
Destroy Near Miss
List Property Damages
Create Property Damage
Get Affected Company Filter Options
Get Managed Equipment Filter Options
Get Responsible Company Filter Options
Get Work Activity Filter Options
Show Property Damage
Update Property Damage
Destroy Property Damage
List Witness Statements
Create Witness Statement
Show Witness Statement
Update Witness Statement
Destroy Witness Statement
Create Attachment
Show Incident
Update Incident
Delete Incident
Create Attachment
List Inspection Logs
Create Inspection Log
Show Inspection Logs
Update Inspection Log
Delete Inspection Log
List Project Inspection Template Item Reference
Create Project Inspection Template Item Reference
Show Project Inspection Template Item Reference
Delete Project Inspection Template Item Reference
Creates an Inspection Item Comment
Delete an Inspection Item Attachment
List Inspection Item References
List Instruction Types on a project
Create Instruction Types
Show Instruction Type
Update Instruction Type
Delete Instruction Type
List Instructions on a project
Create Instructions
Show Instruction
Update Instruction
Delete Instruction
List project insurances
Create project insurance
Sync Project Insurances
Show project insurance
Update project insurance
Delete project insurance
List Lien Waivers
List Project Locations
Create Location (Admin)
Find or Create Location(s) by Path
Show Project Location
Update Project Location
Delete Project Location
List all equipment
Create a new equipment
List all project equipment IDs
Search all equipment
Show equipment
Update an equipment
Delete an equipment
Restoring an equipment
List Project Equipment Logs
Create an Project Equipment Log
Show an Project Equipment Log
Update an Project Equipment Log
Delete an Project Equipment Log
List Project Equipment Maintenance Logs
Create Project Equipment Maintenance Log
Show Project Equipment Maintenance Log
Update Project Equipment Maintenance Log
Delete Project Equipment Maintenance Log
List Manpower Logs
Create Manpower Log
List Manpower Logs Contact Options
Get total workers and man hours
List Manpower Logs Vendor Options
Show Manpower Logs
Update Manpower Log
Delete Manpower Log
List Manual Forecast Line Items
Create A Manual Forecast Line Item
Update A Manual Forecast Line Item
Delete A Manual Forecast Line Item
List Materials
Create Material
Bulk Create Materials
Bulk Delete Materials
Bulk Update Materials
Show Material
Update Material
Delete Material
List Monitoring Resources
Create Monitoring Resource
Update Monitoring Resource
Delete Monitoring Resource
List Notes Logs
Create Notes Log
Show Notes Logs
Update Notes Log
Delete Notes Log
Bulk Update Project Observation Templates
List Project Observation Types
Create Project Observation Type
Update Project Observation Type
Delete Project Observation Type
List available Observation Item statuses with localized labels
Delete Observation Item
List Observations Response Logs
List manual holds for a given invoice
Create a manual hold for a given invoice
Update a manual hold
List payments subtiers for the commitment
List payments subtiers for the requisition
List payments subtier waivers
List Project People
Create project Person
List Inactive Project People
Update project person
Update a permission template assignment for a user on a project
List all available permission templates for a Project
List Plan Revision Logs
Create Plan Revision Log
Show Plan Revision Logs
Update Plan Revision Log
Delete Plan Revision Log
Show All Prime Change Order Batches
Create Prime Change Order Batch
Show Prime Change Order Batch
Update Prime Change Order Batch
Delete Prime Change Order Batch
Show All Prime Change Orders
Create Prime Change Order
Show Prime Change Order
Update Prime Change Order
Delete Prime Change Order
List Productivity Logs
Create Productivity Log
Show Productivity Logs
Update Productivity Log
Delete Productivity Log
List Project Dates
Creates or updates project date
Show Project Date
List Project Memberships
Create Project Membership
Bulk Create Project Memberships
Delete Project Membership
Show Punch Assignment
Update Punch Item Assignment
List Project Punch Item Templates
List of Punch List Assignee Filter Options
Punch List Available Final Approvers
List of Punch List Vendor Filter Options
List Punch List Assignee options
List Punch List Read User options
Show compliance information for a Purchase Order Contract
Update the compliance information for a Purchase Order Contract
Show compliance documents for a contract.
Create a compliance document.
Show a compliance document.
Update a compliance document.
Delete a compliance document.
List Quantity Logs
Create Quantity Log
Show Quantity Logs
Update Quantity Log
Delete Quantity Log
List Recent Activity Items
List Recycled Action Plan Item Assignees
Show Recycled Action Plan Item Assignee
List Recycled Action Plan Items
Show Recycled Action Plan Item
List Recycled Action Plan References
Show Recycled Action Plan Reference
List Recycled Action Plan Sections
Show Recycled Action Plan Section
List Recycled Action Plan Template Approvers
Show Recycled Action Plan Template Approver
List Recycled Action Plan Template Receivers
Show Recycled Action Plan Template Receiver
List Recycled Project Action Plan Template References
Show Recycled Project Action Plan Template Reference
List Recycled Action Plan Test Record Requests
Show Recycled Action Plan Test Record Request
List Recyled Action Plan Test Records
Show Recycled Action Plan Test Record
List Recycled Action Plan
Show Recycled Action Plan
Restore Recycled Action Plan
List Recycled Checklist (Inspections) Item Attachments
List Recycled Checklist (Inspection) Comments
List Recycled Checklist Templates
Show Recycled Checklist Template
Restore Recycled Checklist Template
List Recycled Checklists (Inspections)
List Grouped Recycled Checklists (Inspections)
Show Recycled Checklist (Inspection)
Restore Deleted Checklist (Inspection)
List Recycled Project Forms
Show Recycled Project Form
Restore Project Form
List Recycled Incidents
List Recycled Actions
Show Recycled Action
Retrieve Recycled Action
List Recycled Environmentals
Show Recycled Environmental
Retrieve Environmental
List Recycled Injuries
Show Recycled Injury
Retrieve Recycled Injury
List Recycled Near Misses
Show Recycled Near Miss
Retrieve Recycled Near Miss
List Recycled Property Damages
Show Recycled Property Damage
Retrieve Property Damage
List Recycled Witness Statements
Show Recycled Witness Statement
Retrieve Recycled Witness Statement
Show Recycled Incident
Retrieve Recycled Incident
List Recycled Observation Items
Show Recycled Observation
Retrieve Recycled Observation
List RFIs
Create RFI
Batch Update RFIs
List RFI Default Distribution
Download RFIs List
List available RFI filters
List available RFI assigned_id filter options
List available RFI ball in court filter options
List available RFI cost code options
List available RFIs locations
List available RFI Prefix Stage filter options
List available RFI Priority filter options
List available RFI received from filter options
List available RFI responsible contractor filter options
List available RFI RFI Manager filter options
List available RFI status filter options
List available RFI Sub Job filter options
Get a list of possible assignees for an RFI
Get a list of possible RFI Managers for an RFI
List Recycled RFIs
Show RFI
Update RFI
Show RFI in PDF format
Update Advance Ball in Court
Get Export Options for Existing RFI
Create Advanced Export for Existing RFI
Update Forward For Review
Recycle RFI
Retrieve Recycled RFI
List RFI Replies
Create RFI Reply
Show RFI Reply
Update RFI Reply
Delete an RFI Response
List Safety Violation Logs
Create Safety Violation Log
Show Safety Violation Logs
Update Safety Violation Log
Delete Safety Violation Log
Get Schedule Metadata
Update Schedule Metadata
List Calendar Items
Create Calendar Item
Sync Calendar Items
Show Calendar Item
Update Calendar Item
Delete Calendar Item
Get Schedule Import processing state
Create Lookahead Task
Update Lookahead Task
Delete Lookahead Task
List Lookaheads
Create Lookahead
Show Lookahead
Delete Lookahead
Show Project Schedule Settings
Send email
List specification section terms
List Specification Sets
Create Specification Set
Show Specification Set
List Specification Uploads
Create specification upload
Close and Distribute a Submittal Log
List Submittal Packages on a project
List Submittal Responses
Create Submittal Response
List Submittals on a Project
Create Submittal
List available Submittal filters
List Filter Options for Approvers
List Filter Options for Attachments
List Filter Options for Ball in Court Company
List Filter Options for Ball in Court
List Filter Options for Buffer Time
List Filter Options for Cost Code
List Filter Options for Created By
List Filter Options for Created Via
List Filter Options for Current Revision
List Filter Options for Design Team Review Time
List Filter Options for Specification Division
List Filter Options for For Record Only
List Filter Options for Internal Review Time
List Filter Options for Is Rejected
List Filter Options for Lead Time
List Filter Options for Location
List of Number Filter Options
List Filter Options for Prepare Time
List Filter Options for Private
List Filter Options for Received From
List Filter Options for Submittal Response
List Filter Options for Responsible Contractor
List Filter Options for Submittal Revision
List Filter Options for Specification Area
List Filter Options for Specification Section
List Filter Options for Submittal Status
List Filter Options for Submittal Sub Job
List Filter Options for Submittal Manager
List Filter Options for Submittal Package
List Filter Options for Submittal Workflow Template
List Filter Options for Submittal Scheduled Task
List Filter Options for Type
List Filter Options for Submittal Unpackaged
Get Next Available Number
Get Next Available Number By Spec Section
List of deleted Submittals
Show Submittal
Update Submittal
Get Revisions
Get Workflow Data
List Project WBS Task codes
List all Time And Material Entry
Create a new Time And Material Entry
Update Multiple Time And Material Entries
List all Time And Material Entry Configurable Field Sets
Create a piece of Equipment
List all Time And Material Entry matching the search keyword
List Signatures
Create Signature for Time and Material Entry
Delete Multiple Signatures
Show A Signature
Delete Signature
Show Time And Material Entry
Update a Time And Material Entry
Delete a Time And Material Entry
Show Change History
Email a Time And Material Entry
Restore a Time And Material Entry
List all attachments
Create attachment
Bulk Delete Time and Material Attachments
Show an individual time and material attachment
Delete a Time and Material Attachment
List of all Time and Material Equipment Logs
Create a new Time And Material Equipment Log
Bulk Create Time and material equipment logs
Bulk Delete Time and material equipment logs
Bulk Update Time and Material Equipment logs
Show Time And Material Equipment Log
Update a Time And Material Equipment Log
Delete a Time And Material Equipment Log
Show Time And Material Notification
Create a new Time And Material Notification
Update a Time And Material Notification
Delete a Time And Material Notification
List Time And Material Timecards
Create Time And Material Timecard
Bulk Create Time and material timecards
Bulk Delete Time and material timecards
Bulk Update Time and material timecards
Show Time And Material Timecard
Update Time And Material Timecard
Delete Time And Material Timecard
List timecard entries (Project)
Create timecard entry (Project)
Show timecard entry (Project)
Update timecard entry (Project)
Delete timecard entry (Project)
Remove signature from timecard entry (Project)
Update timecard entry signature (Project)
List all Timesheets
Create Timesheet
Update Timecard Entries
Delete Timecard Entries
Change History
List Change History for Timesheet
Get a list of possible Timesheet Creator Ids
Get a list of possible Timesheet Creators
List Cost Codes Ids for Timesheets
List Cost Codes for Timesheets
List Signatures
Create Signature for Timesheet
Show A Signature
Delete Signature
Update timesheet status
Show A Timesheet
Update Timesheet
Delete Timesheet
List project tools
Update project tools
Create Project Upload
Show Project Upload
Update Project Upload
Update User Project Roles
List Project Users
Create project user
List Project inactive users
Reactivate project user.
Generates PDF Document
Show project user
Update project user
Add company user to project
Remove a user from the project
Update Vendor Project Roles
List project vendors
Create project vendor
List Project Inactive Vendors
Reactivate project vendor
Show project vendor
Update project vendor
Add to project
Delete from project
List project vendor insurances
Create project vendor insurance
Sync Project Vendor Insurances
Show project vendor insurance
Update project vendor insurance
Delete project vendor insurance
List Visitor Logs
Create Visitor Log
Show Visitor Logs
Update Visitor Log
Delete Visitor Log
List Waste Logs
Create Waste Log
Show Waste Logs
Update Waste Log
Delete Waste Log
List Weather Logs
Create Weather Log
List Accepted Weather Conditions
Show Weather Logs
Update Weather Log
Delete Weather Log
List Project WBS Patterns
Add segment to the project pattern
Remove segment from the project pattern
Update Project Pattern's Segment Order
List Project WBS Segments
Show Project WBS Segment
List Project Segment Items
Create Project Segment Item
Bulk Delete Project Segment Items
Update All Project Segment Items
Update Project Segment Item
Delete Project Segment Item
List Project WBS codes
Create a WBS Code
Bulk Create WBS codes
Bulk update WBS codes
Update a WBS code
List all classifications
Create a new classification
Update all classification
Create Company Classifications For Project
Show classification
Update a classification
Delete a classification
List Work Logs
Create Work Log
Show Work Logs
Update Work Log
Delete Work Log
Show compliance information for a Work Order Contract
Update the compliance information for a Work Order Contract
Show compliance documents for a contract.
Create a compliance document.
Show a compliance document.
Update a compliance document.
Delete a compliance document.
List Workflow Permanent Logs
List punch item types
Create Punch Item Type
Show Punch Item Type
Update Punch Item type
Delete Punch Item Type
List Punch Items
Create Punch Item
Add Attachments to Punch Item
List Deleted Punch Items
Send All Unsent Punch Item Emails
Send unsent Punch Items
Show Punch Item
Update Punch Item
Delete Punch Item
Create Punch Item Comment
Send Punch Item Email
List Punch Item Default Distribution List
List of Purchase Order Contracts
Create Purchase Order Contract
Sync Purchase Order Contracts
Show Purchase Order Contract
Update Purchase Order Contract
Delete Purchase Order Contract
List Purchase Order Contract detail line items
Create Purchase Order Contract detail line item
Show Purchase Order Contract detail line item
Update Purchase Order Contract detail line item
Delete Purchase Order Contract detail line item
List Purchase Order Contract Line Items
Create Purchase Order Contract Line Item
Sync Purchase Order Contract Line Items
Show Purchase Order Contract Line Item
Update Purchase Order Contract Line Item
Delete Purchase Order Contract Line Item
Update Purchase Order Contract Subcontractor SOV status
List Requested Changes
Creates Requested Change
Review Requested Changes
List Requisitions (Subcontractor Invoices) for Project
Create Requisition (Subcontractor Invoices) for Commitment
Show Requisition (Subcontractor Invoice)
Update Requisition (Subcontractor Invoice)
Delete Requisition (Subcontractor Invoice)
Add Change Order Package to a Requisition (Subcontractor Invoice)
Bulk Update Subcontractor Invoice (Requisitions) Items
List Requisition (Subcontractor Invoice) Change Histories
List Requisition (Subcontractor Invoice) Change Order Items
Show Requisition (Subcontractor Invoice) Change Order Item
Update Requisition (Subcontractor Invoice) Change Order Item
List Requisition (Subcontractor Invoice) Contract Detail Items
Show Requisition (Subcontractor Invoice) Contract Detail Item
Update Requisition (Subcontractor Invoice) Contract Detail Item
List Requisition (Subcontractor Invoice) Contract Items
Show Requisition (Subcontractor Invoice) Contract Item
Update Requisition (Subcontractor Invoice) Contract Item
Show Detail for Requisition (Subcontractor Invoice)
Remove Change Order Package from a Requisition (Subcontractor Invoice)
Merges one or more PDFs of a requisition into a single PDF
Update Requisition (Subcontractor Invoice) Whole Change Order Item
List Resources
Create resource
Show resource
Update resource
Delete resource
List RFQs
Create RFQ
Show RFQ
Update RFQ
Delete RFQ
List RFQ Quotes
Create RFQ Quote
Show RFQ Quote
Update RFQ Quote
List RFQ Responses
Create RFQ Response
Show RFQ Response
Update RFQ Response
List Schedule Imports
Upload schedule file
Upload schedule file
Download schedule file
Show the schedule integration type for a project
Update schedule integration type
Show permission manifest
List Specification Section Divisions for a Project
Create Specification Section Division for a Project
List Specification Section Revisions for a Specification Section Division
Show Specification Section Revision
List Specification Sections
Create Specification Section for a Project
List Standard Cost Code Lists
Create Standard Cost Code List
Show Standard Cost Code List
Update Standard Cost Code List
List Standard Cost Codes
Create Standard Cost Code
Sync Standard Cost Codes
Show Standard Cost Code
Update Standard Cost Code
Delete Standard Cost Code
List Sub Jobs
Create Sub Job
Sync Sub Jobs
Show Sub Job
Update Sub Job
Delete Sub Job
Update Submittal Approver
List Submittal Associated Attachments
List Submittals
Show Submittal
List Submittal Responses
List task items
Create task item
List Task Items Assignee options
List Assignees for Accessible Tasks
Send unsent Task Items
Show task item
Update task item
Destroy task item
List tasks
Create task
Sync tasks
Show task
Update task
Delete task
List Tax Codes
Create Tax Code
Sync Tax Codes
Show Tax Code
Update Tax Code
List Tax Types
Create Tax Type
Sync Tax Types
Show Tax Type
Update Tax Type
Delete Tax Type
List timecard entries
Create timecard entry
Show timecard entry
Update timecard entry
Delete timecard entry
List Timecard Time Types
Create todo
Sync ToDos
Show todo
Update todo
Delete todo
List project tools
List company users
Create company user
Show company user
List company vendors
Create company vendor
Sync company vendors
Show company vendor
Update company vendor
Create Company Vendor Business Register
Update Company Vendor Business Register
List Webhooks Hooks
Create Webhooks Hook
List Webhooks Deliveries
List Webhooks Triggers
Create Webhooks Trigger
Bulk Create Triggers
Bulk Delete Triggers
Delete Webhooks Trigger
Update Webhooks Hook
Delete Webhooks Hook
List Webhooks Resources
List Webhooks Resources API Versions
List work order contracts
Create work order contract
Sync work order contracts
Show work order contract
Update work order contract
Delete work order contract
List Work Order Contract detail line items
Create Work Order Contract detail line item
Show Work Order Contract detail line item
Update Work Order Contract detail line item
Delete Work Order Contract detail line item
List Work Order Contract Line Items
Create Work Order Contract line item
Sync Work Order Contract Line Items
Show Work Order Contract line item
Update Work Order Contract line item
Delete Work Order Contract line item
Update Work Order Contract Subcontractor SOV status
List Workflow Activity Histories
Create Workflow Activity History
Show Workflow Activity History
List Workflow Instances
Show Workflow Instance
Get Company Assignments
Get Current Company Assignments
Get All Custom Fields
Create Custom Field
Get Single Custom Field
Update Custom Field
Delete Custom Field
Add Values to Custom Field
Remove Values from Custom Field
Get All Company Groups
Create a Single Group
Get a Single Group
Update a Single Group
Delete a Single Group
Get Group Assignments
Get all People belonging to a Group
Get all Job Titles belonging to a Group
Get a Groups Projects
Get Look Ahead Data
Get Tags Requiring Action Report
Get All Resource Requests for Projects in a Single Group
Get All Resource Planning Tag for a Group
Get all Job Titles in the Company
Create a Job Title
Get a Single Job Title
Update a Job Title
Delete a Job Title
Make Job Title available to Group
Remove Job Title from being available to Group
Get Resource Planning Notification Profiles
Get all People belonging to a Company
Create a Person
Get a Single Person
Update a Person
Delete a Person
Get Person Assignments
Add Person to a Group
Remove a Person from a Group
Get Person's Assignment History Data
Add Tag Instance to Person
Remove Tag Instance from Person
Get All Time Off for a Single Person
Create Time Off for a Person
Get Single Time Off Record
Update a Time Off Record
Delete a Time Off Record
Enable a Person to Log In
Revoke a Person's Login
Get Permission Level Options
List Company Projects
Create a Project
Get a Single Project
Update a Single Project
Delete a Single Project
Get Project Assignments
Add Category to Project
Update Category Name
Delete Category
Add Subcategory to Category
Update Subcategory Name
Delete Subcategory
Get Project's Assignment History Data
Get All Resource Requests for a Single Project
Create a Resource Request on a Project
Add Role to Project
Remove Role from Project
Add Tag Instance to Project
Remove Tag Instance from Project
Add Wage Override
Delete Wage Override
Get All Resource Requests in a Company
Update a Single Resource Request
Delete a Resource Request
Get All Resource Planning Tag for a Company
Create Company Tag
Get a Single Resource Planning Tag
Update Company Tag
Delete a Resource Planning Tag
Make Tag from being Available to Group
Remove Tag Availablility to Group
Create Budget Line Item
Show Budget Line Item
Update Budget Line Item
List Change Events
Create Change Event
Show new Change Event
Show Change Event
Update Change Event
Delete Change Event
Clone Change Event
Restore Change Event
List of Company Action Plan Templates
Create Company Action Plan Templates
Show Company Action Plan Template
Update a Company Action Plan Template
Delete a Company Action Plan Templates
Move Company Action Plan Template into "Published"
Move Company Action Plan Template into "In Revision"
List Custom Field Definitions
Show current company user
Find or create an Annotated Document with markup context filtering
List Recycled Company Action Plan Templates
Show Recycled Company Action Plan Template
Restore Recycled Company Action Plan Template
Create Company Upload
Show Company Upload
Update Company Upload
List company users
Create company user
Bulk add company users to projects
Bulk remove company users from projects
Sync company users
Show company user
Update company user
Send invite
List drawings
Create Drawing
Update Drawing
List projects
List Bid Packages
Create a Bid Form
Update Bid Form
Bid Level across a Bid Form
Update a Bid from a Bid Package
List Checklist (Inspections) Items
List Project Checklist Templates
Show Project Checklist Template
Create Checklist (Inspection)
Update Checklist (Inspection)
Delete Checklist (Inspection)
List Inspection Users
List Counts of Daily Logs
List Weather Logs
Create Weather Log
Show Weather Log
Update Weather Log
Delete Weather Log
List Direct Cost Items
Create Direct Cost Item
Show Direct Cost Item
Update Direct Cost Item
Delete Direct Cost Item
List drawing areas
Create drawing area
Update a drawing area
Delete a drawing area
List Drawing Disciplines
Update drawing discipline
List drawing revision terms
List drawing uploads
Create drawing upload
Show Drawing Upload
Delete drawing upload
List Forms on a project
Delete Project Location
Create meeting topic
Update meeting topic
Get the minutes and date created for all parent topics
List meetings
Create meeting
List Ecrion Xml and Template for Meetings
Show meeting
Update meeting
Delete meeting
Create Timecard Entry
Bulk Create
Edit a Timecard Entry
Draft Create
Show recent Timecard Entry wbs code ids (DEPRECATED)
Update Timesheet
List Recycled Checklist (Inspection) Sections
Restore Recycled Checklist Template
Restore Deleted Checklist (Inspection)
List Recycled Actions
Show Recycled Action
Retrieve Recycled Action
List Recycled Witness Statements
Show Recycled Witness Statement
Retrieve Recycled Witness Statement
Download RFIs List
Update Advance Ball in Court
Update Forward For Review
List Lookaheads
Create Lookahead
Show Lookahead
Delete Lookahead
List requested changes for a Schedule or a Task
Review Requested Changes
Show resource assignment
List Resources
Create resource
Show resource
Update resource
Delete resource
Create Requested Change
List specification section terms
List Submittals on a project
Create Submittal
List all submittal attachments with download urls
Check if number and revision entered are available or duplicated.
Get Next Available Number
Get Next Available Number By Spec Section
List of deleted Submittals
Show Submittal
Update Submittal
Delete Submittal
Show Submittal in PDF format
Get Revisions
Get Workflow Data
Create Project Upload
Show Project Upload
Update Project Upload
List project vendors
Create project vendor
Show project vendor
Update project vendor
Add to project
Delete from project
List Punch Items
Create Punch Item
Add Attachments to Punch Item
List Deleted Punch Items
Send All Unsent Punch Item Emails
Send unsent Punch Items
Show Punch Item
Update Punch Item
Delete Punch Item
Send Punch Item Email
List Requisitions (Subcontractor Invoices) for Project
Create Requisition (Subcontractor Invoices) for Commitment
Show Requisition (Subcontractor Invoice)
Update Requisition (Subcontractor Invoice)
Delete Requisition (Subcontractor Invoice)
List company users
Show company user
Show current company user
List company users
Create company user
Bulk add company users to projects
Bulk remove company users from projects
Sync company users
Show company user
Update company user
Send invite
List company users
Show current company user
List company users
Create company user
Bulk add company users to projects
Bulk remove company users from projects
Sync company users
Show company user
Update company user
Send invite
List company users
Show company user
List Operations
Get Operation Details
List Company Project Status Snapshots
Get Company Snapshots Summary
List Change Event Types
Update a Change Event Type
List Change Event Statuses
Update a Change Event Status
List Change Order Change Reasons
Create a Change Order Change Reason
Update a Change Order Change Reason
Delete a Change Order Change Reason
Show Company Security Settings
Create Company Currency Configuration
Get Custom Field Data Types
Company Folder and File index
List of Document Revisions (Company)
Get all equipment (Company)
Create equipment (Company)
Update equipment (Company)
Delete equipment (Company)
Associate equipment with project (Company)
Disassociate equipment with project (Company)
Get Configurable Field Sets (Company)
Bulk update current project (Company)
Get all equipment ids (Company)
Restore equipment (Company)
Get all equipment Statuses (Company)
Create equipment status (Company)
Update equipment status (Company)
Delete equipment status (Company)
Get equipment by ID (Company)
Create equipment attachment (Company)
Fetch attachment by Id (Company)
Update equipment attachment (Company)
Delete equipment attachment (Company)
Get all attachments for equipment (Company)
Get equipment change history (Company)
Update current project (Company)
Remove current project (Company)
Get all equipment maintenance records (Company)
Create a new maintenance record (Company)
Get equipment maintenance record by its ID (Company)
Update a maintenance record
Delete a maintenance record by ID
Set current project (Company)
Get equipment projects (Company)
Get all equipment categories (Company)
Create equipment category (Company)
Update equipment category (Company)
Delete equipment category (Company)
Get all equipment makes (Company)
Create equipment make (Company)
Update equipment make (Company)
Delete equipment make (Company)
Get all equipment models (Company)
Create equipment model (Company)
Update equipment model (Company)
Delete equipment model (Company)
Get all equipment types (Company)
Create equipment type (Company)
Update equipment type (Company)
Delete equipment type (Company)
Get all Bid Board projects
Create Bid Board project
Get Bid Board project by id
Update Bid Board project
Delete Bid Board project
Clone Bid Board project
Get Bid Board project custom fields
Update Bid Board project custom field
Create line items and line item groups in bulk to the Project
Retrieve all notes in the project
Create a note in the project
Retrieve a note by Id in the project
Update a note of the project
Delete a note from the project
Retrieve all project proposals
Create a proposal in the project
Retrieve a project proposal by Id
Update a proposal of the project
Delete a proposal from the project
Retrieve all line item groups of a proposal
Create a line item group in the proposal
Retrieve a line item group by Id
Update a line item group of the proposal
Delete a line item group from the proposal
Retrieve all line items of a proposal
Create an estimate line item in the proposal
Retrieve a line item by Id
Update an estimate line item of the proposal
Delete an estimate line item from the proposal
Get project tasks
Create project task
Bulk delete project tasks
Get project task by id
Update project task
Delete project task
Get Catalogs
Create Catalog
Create Cost Item
Delete Cost Items
Get Cost Item
Update Cost Item
Delete Cost Item
Create new sub Cost Catalog
Update Catalog
Delete Catalog
Get Cost Items
Move Catalog
List Default Correspondence Types
Show a Company Inspection Template Item Evidence Configuration
Updates a Company Inspection Template Item Evidence Configuration
Bulk activation
Bulk deactivation
Get Budget View Options
Bulk Create Action Plans for Locations
List of Change History Events for an Action Plan
Get Advanced Forecasting Rows of a Project
Update Advanced Forecasting Rows
List of Budget Change Histories
Get Adjustment and Adjustment Line Items of a Project
Delete Budget Line Item
It fetches a budget note
Creates or updates a budget note for a budget or a forecasting row
List Project Status Snapshots
List Calendars
Get Calendar by ID
Get Change Event Settings
Update the Change Event settings for the project
Check PDF generation status
Create PDF export for a Commitment Change Order Batch
Create CSV export for Commitment Change Order Rows
Check CSV export status for Commitment Change Order Rows
List Commitment Change Order Line Items
Create Commitment Change Order Line Item
Show Commitment Change Order Line Item
Update Commitment Change Order Line Item
Delete Commitment Change Order Line Item
Check PDF generation status
Create PDF export for a Commitment Change Order
List Commitment Contracts
Create Commitment Contract
Show Commitment Contract
Update Commitment Contract
Delete Commitment Contract
List Commitment Contract Line Items
Create Commitment Contract Line Item
Show Commitment Contract Line Item
Update Commitment Contract Line Item
Delete Commitment Contract Line Item
Check PDF generation status
Create PDF export for Commitment Contracts
Show Commitment Contract Summary
List requisition compliance documents
Create compliance document
List requisition compliance attachments
Get requisition compliance document
Update requisition compliance document
Delete requisition compliance document
List coordination issues for a project (REST v2.0)
Create a coordination issue (REST v2.0)
List Coordination Issues Workflow Issues
Show Coordination Issue Workflow Issue
Update Coordination Issue Workflow Issue
Delete Coordination Issue Workflow Issue
List Available Status Transitions
List coordination issue viewpoints (legacy + Model Manager, REST v2.0)
Create a Model Manager viewpoint and link it to the issue (REST v2.0)
Batch-get Model Manager viewpoints by UUID (REST v2.0, issue-scoped)
Get one coordination issue viewpoint (Model Manager or legacy BimViewpoint, REST v2.0)
Update viewpoint mapping and/or Model Manager viewpoint content (REST v2.0)
Remove viewpoint association from issue (REST v2.0; MM soft-delete when applicable)
Show a coordination issue (REST v2.0)
Update a coordination issue (REST v2.0)
Delete a coordination issue (REST v2.0)
Get equipment by project (Project)
Create equipment (Project)
Update equipment (Project)
Associate equipment with project (Project)
Disassociate equipment with project (Project)
Bulk remove current project (Project)
Bulk update current project (Project)
Get unmanaged equipment (Project)
Create unmanaged equipment (Project)
Update unmanaged equipment (Project)
Get equipment ids by project (Project)
Get all equipment Statuses (Project)
Create equipment attachment (Project)
Fetch attachment by Id (Project)
Update equipment attachment (Project)
Delete equipment attachment (Project)
Get all attachments for equipment (Project)
Update current project (Project)
Remove current project (Project)
Get all equipment maintenance records (Project)
Create a new maintenance record (Project)
Get equipment maintenance record by its ID (Project)
Update a maintenance record (Project)
Delete a maintenance record by ID(Project)
Set current project (Project)
Get all equipment categories (Project)
Create equipment category (Project)
Get all equipment makes (Project)
Create equipment make (Project)
Get all equipment models (Project)
Create equipment model (Project)
Get all equipment types (Project)
Create equipment type (Project)
Create line items and line item groups in bulk to the Project
Retrieve all notes in the project
Create a note in the project
Retrieve a note by Id in the project
Update a note of the project
Delete a note from the project
Retrieve all project proposals
Create a proposal in the project
Retrieve a project proposal by Id
Update a proposal of the project
Delete a proposal from the project
Retrieve all line item groups of a proposal
Create a line item group in the proposal
Retrieve a line item group by Id
Update a line item group of the proposal
Delete a line item group from the proposal
Retrieve all line items of a proposal
Create an estimate line item in the proposal
Retrieve a line item by Id
Update an estimate line item of the proposal
Delete an estimate line item from the proposal
Get project tasks
Create project task
Bulk delete project tasks
Get project task by id
Update project task
Delete project task
Get a list of Inspection Item Evidence Configurations
Get a list of Inspection Item Signature Requests
Creates a Inspection Item Signature Request
Finds or Creates a Inspection Item Signature Request
Show a Inspection Item Signature Request
Deletes an Inspection Item Signature Request
Creates a Inspection Item Signature Request
Deletes an Inspection Item Signature
Show a Project Inspection Template Item Evidence Configuration
Updates a Project Inspection Template Item Evidence Configuration
List Checklist List Closed By Contact Filter Options
List Checklist List Inspector Filter Options
List Checklist List Template Filter Options
List Checklist List Location Filter Options
List Checklist List Point of Contact Filter Options
List Checklist List Responsible Contractor Filter Options
List Checklist Schedule Assignee Filter Options
List Checklist Schedule Inspection Template Filter Options
List Checklist Schedule Inspection Type Filter Options
List Checklist List Specification Section Filter Options
List Checklist List Trade Filter Options
List Checklist List Type Filter Options
Get Active Reinspection
Create Reinspections
List project links
Bulk update links
Delete a link
Delete meeting category
Check PDF generation status
Create PDF export for a Prime Change Order Batch
Create CSV export for Prime Change Order Rows
Check CSV export status for Prime Change Order Rows
List Prime Change Order Line Items
Create Prime Change Order Line Item
Show Prime Change Order Line Item
Update Prime Contract Line Item
Delete Prime Change Order Line Item
Check PDF generation status
Create PDF export for a Prime Change Order
List Prime Contracts
Create Prime Contract
Show Prime Contract Summary
Show Prime Contract
Update Prime Contract
Delete Prime Contract
List Prime Contract Line Items
Create Prime Contract Line Item
Show Prime Contract Line Item
Update Prime Contract Line Item
Delete Prime Contract Line Item
Check PDF generation status
Create PDF export for a Prime Contract
List project dates
Bulk Remove Project Memberships
Get Project Budget View Options
List Punch Item Assignee Company Filter Options
List Punch Item Assignee Filter Options
List Punch Item Ball In Court Filter Options
List Punch Item Closed By Contact Filter Options
List Punch Item Creator Filter Options
List Punch Item Final Approver Filter Options
List Punch Item Location Filter Options
List Punch Item Manager Filter Options
List Punch Item Trade Filter Options
List Punch Item Type Filter Options
Update the Due Date for a Requisition (Subcontractor Invoice)
List Schedules
Get Schedule by ID
List Activities
Get Activity by ID
List Activity Links
Get Activity Link by ID
Initiate schedule import
Get import status
Get import logs
List Timeline Events
Create Timeline Event
Get Timeline Event by ID
Update Timeline Event
Delete Timeline Event
Configuration of Specifications tool
Return a list of all Submittals.
List Default Task Items Project Distribution Members
List Task Items Distribution Member Options
Get Stamps
Save Stamp
Update Stamp
Delete Stamp
List Wbs Attribute Items
Create Wbs Attribute Item
Create Wbs Attribute Items in bulk
Update Wbs Attribute Item
Delete Wbs Attribute Item
List Wbs Attributes
Create Wbs Attributes
Update Wbs Attributes
Delete Wbs Attributes
List Wbs Codes
Assign the Attribute Items to the Wbs Codes
Unassign the Attribute Items from the Wbs Codes
List Wbs Codes Filter Options
List Wbs Codes Filters
List Wbs Code IDs
List Project Webhooks Hooks
Create Project Webhooks Hook
List Project Webhooks Deliveries
List Project Webhooks Triggers
Create Project Webhooks Triggers
Bulk Create Project Webhooks Triggers
Bulk Delete Project Webhooks Triggers
Delete Project Webhooks Trigger
Retrieve a single webhook for project
Update Project Webhooks Hook
Delete Project Webhooks Hook
List Project Webhooks Resources
List Workflow Instances (Project)
Create a Workflow Instance (Project)
Bulk Create Workflow Instances (Project) (Public)
Get a Workflow Instance (Project)
Add Additional Assignees to a Workflow Instance (Project)
Get Workflow Instance History (Project)
Respond to a Workflow Instance (Project)
Restart a Workflow Instance (Project)
Terminate a Workflow Instance (Project) (Public)
List Possible Assignees (Project)
List Workflow Presets (Project)
Get Workflow Preset (Project)
Update Workflow Preset (Project)
Update Assignees and Workflow Manager (Project)
List Workflow Managers (Project)
List Company Roles
POST Company Role
Reorder Company Role
PATCH Company Role
DELETE Company Role
Fetch active support pin
Create support pin
Save AEMP 2.0 telematics data
Save telematics stats data
Get Configuration for Uom Master List
Retrieves the status of the asyncronous job that a bulk users command queued
Bulk add company users to projects
Bulk remove company users from projects
Bulk remove project details for company users on projects
Bulk update project details for company users on projects
List Company Webhooks Hooks
Create Company Webhooks Hook
List Company Webhooks Deliveries
List Company Webhooks Triggers
Create Company Webhooks Triggers
Bulk Create Company Webhooks Triggers
Bulk Delete Company Webhooks Triggers
Delete Company Webhooks Trigger
Retrieve a single webhook for company
Update Company Webhooks Hook
Delete Company Webhooks Hook
List Company Webhooks Resources
List Workflow Instances (Company)
Create a Workflow Instance (Company)
Bulk Create Workflow Instances (Company) (Public)
Get a Workflow Instance (Company)
Add Additional Assignees to a Workflow Instance (Company)
Get Workflow Instance History (Company)
Respond to a Workflow Instance (Company)
Restart a Workflow Instance (Company)
Terminate a Workflow Instance (Company) (Public)
List Possible Assignees (Company)
List Workflow Presets (Company)
Get Workflow Preset (Company)
Update Workflow Preset (Company)
Update Assignees and Workflow Manager (Company)
List Workflow Templates
Get a Workflow Template Version
List Tools Enabled for Workflows
List Workflow Managers (Company)
Project Folder and File index
List of Document Revisions (Project)
Get all equipment (Company)
Create equipment (Company)
Bulk Update equipment (Company)
Bulk update current project (Company)
Get all equipment ids (Company)
Bulk Update status of equipment (Company)
Update status of equipment (Company)
Get equipment by ID (Company)
Update equipment (Company)
Update current project (Company)
Remove current project (Company)
Get equipment by project (Project)
Create equipment (Project)
Update equipment (Project)
Bulk remove current project (Project)
Bulk update current project (Project)
Get equipment ids by project (Project)
Bulk Update status of equipment (Project)
Update status of equipment (Project)
Get equipment by ID (Project)
Update equipment (Project)
Update current project (Project)
Remove current project (Project)
List Specification Areas for a Project
Create Specification Area
Update Specification Area
Delete Specification Area
List Specification Configurations
Update Specification Configurations
List distribution groups for Specifications
List potential distribution members for Specifications
Save AEMP 2.0 telematics data`;
