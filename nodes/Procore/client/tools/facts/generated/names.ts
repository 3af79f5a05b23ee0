// Made by `npm run generate` from reference/. Do not edit.
export const NAMES = `Grant App Authorization
Revoke Token
Get or Refresh an Access Token
Get Token Info
List app installations
Create-
Show~
Update~
List BIM File Extractions
Show-
List BIM Files
Create-
Show~
Update~
Delete~
Create BIM Geometry File Bundle
Show~
List BIM Levels
Create-
Create a batch of BIM Levels
Show BIM Level
Update~
Delete~
Create BIM Mint Tokens
List BIM Model Revision Plans
Create-
Create a batch of BIM Model Revision Plans
Show BIM Model Revision Plan
Delete~
List BIM Model Revision Viewpoints
Create a batch of BIM Model Revision Viewpoints
Bulk delete BIM Model Revision Viewpoints
Delete BIM model revision viewpoint
List BIM Model Revisions
Create-
Show~
Update~
Delete~
List BIM Model Revision objects
List BIM Model Revision properties
List BIM Models
Create-
Show~
Update~
Delete~
List BIM Model Change History
List BIM Plans
Create-
Create a batch of BIM Plans
Show BIM Plan
Update~
Delete~
List BIM Property File Objects
List BIM Property File Properties
List BIM View Folders
Create-
Create a BIM Viewpoint
Create a batch of BIM Viewpoints
Create Viewpoint and Procore Item association
Delete~
Show BIM Viewpoint
List Budget Detail Filter Options
Create Budget Line Item
Sync+
Show-
Update~
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
Create-
Show~
Update~
List Change Order Statuses
List Change Order Change Reasons
List Change Order Packages
Create-
Show~
Update~
List Change Order Requests
Create-
Sync+
Show-
Update~
List Change Types
List Default Distribution Members
List Available Checklist Item Types
Show Checklist Item Type
List Checklist Templates
Show-
Remove Checklist Template Alternative Response Set
Add~
List Checklists
Create-
Show~
Update~
Delete~
Create Checklist Comment
Show~
Show Checklist Item
Update~
Create Checklist Item Attachment
Create Checklist Section
Show~
Update~
Delete~
Toggle Checklist Section Not Applicable status
Toggle~
List Checklist Signature Requests
Create-
Show~
Delete~
Create Checklist Signature
Delete~
List Inspectors
List Potential Points of Contact
List Commitments
Show a Commitment Contract
List communication tags
Create-
List Communication Threads
Show-
Show Communication
List Companies
List Company Action Plan Template Item Assignees
Create-
Bulk Create Action Plan Template Item Assignees
Bulk Update Company Action Plan Template Item Assignees
Show Company Action Plan Template Item Assignee
Update~
Delete~
List Company Action Plan Template Items
Create-
Bulk Update Action Plan Template Item
Create a copy of the Action Plan Template Item in the Item's Section.
List Company Action Plan Template References
Create-
Bulk Create Plan Template References
Show Company Action Plan Template Reference
Delete~
Create Company Action Plan Template Section
Create a copy of the Action Plan Template Section in the Section's Template.
List Company Action Plan Template Requests
Create Company Action Plan Template Test Record Request
Bulk Create Action Plan Template Test Record Requests
Show Company Action Plan Template Test Record Request
Delete~
List of Company Action Plan Templates
Create Company Action Plan Templates
Show-
Update a Company Action Plan Template
Delete+
Move Company Action Plan Template into "Published"
Move Company Action Plan Template into "In Revision"
List Company Action Plan Types
Create a Company Action Plan Type
Show Company Action Plan Type
Update~
Delete~
List Action Plan Verification Methods
Create~
Show-
Update~
Delete~
List app configurations
Create-
Show~
Update~
Delete~
View Bid Form
List Bid Packages
List Correspondences
Show-
Show Bid Package
List Bids within a Company
List Bid Uploads
Show a Bid Within a Company
Update a Bid within a Company
List Alternative Response Sets
Show-
List Item Response Sets
Create-
Show~
Update~
Delete~
List Responses in the Specified Item Response Set
Create a Response in the Specified Item Response Set
Show Item Response Set Response
Add an existing Response to an Item Response Set
Remove a Response from an Item Response Set
List Company Checklist Templates
Create-
Show~
Update~
Delete~
Remove Company Checklist Template Alternative Response Set
Add~
List Company Checklist Template Sections
Create-
List Responses
Create a Response
Show Response
Update a Response
Delete~
List Company Checklist Sections
Show-
Update~
Delete~
Update Concierge parameters
List Configurable Field Sets
Create~
Find Configurable Field Set by Index
Show Configurable Field Set
Update~
Delete~
Duplicate a Configurable Field Set and its custom fields
List Configurable Field Set Project options
Validate Custom Fields Values With Configurable Field Set
Send Urgent Error
List Contributing Behaviors
Create-
Bulk Update Contributing Behaviors
Show Contributing Behavior
Update~
Delete~
List Contributing Conditions
Create-
Bulk Update Contributing Conditions
Show Contributing Condition
Update~
Delete~
Get Company Currency Configuration
Update~
Delete~
Get Company Exchange Rates
Create~
Update~
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
Show~
Create company File
Show~
Update~
Delete~
Send email for file sharing
List filters
Return a filter
List company Folders and Files
Create company Folder
Show~
Update~
Delete~
List Company Form Templates
Create-
Show~
Update~
Delete~
List Generic Tools
Create-
Update~
List Statuses for a Generic Tool
Create Generic Tool Status
Delete~
List Gps Positions
Create-
Show~
List Hazards
Create-
Bulk Update Hazards
Show Hazard
Update~
Delete~
List Incident Action Types
Create-
Bulk Update Incident Action Types
Show Incident Action Type
Update~
Delete~
Get Affected Body Parts
List Affliction Types
Create-
Bulk Update Affliction Types
Show Affliction Type
Update~
Delete~
List Body Parts
List Environmental Types
Get Filing Types
List Harm Sources
Create-
Bulk Update Harm Sources
Show Harm Source
Update~
Delete~
List Incident Filing Types
Show Filing Type
Update~
List Incident Severity Levels
Show-
Update~
List Incident Alert Recipients
Show-
Update existing or create a new Incident Alert Recipient.
Delete Incident Alert Recipient
Get Incident Statuses
Get Units of Measure
List Work Activities
Create Work Activity
Bulk Update Work Activities
Show Work Activity
Update~
Delete~
List Company Inspection Template Item Reference
Create~
Show~
Delete~
List Company Inspection Template Items
Create-
Show~
Update~
Delete~
List Inspection Types
Create-
Show~
Update~
Delete~
List Company Insurances
Create-
Sync+
Show-
Update~
Delete~
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
Update~
Delete~
Show Equipment Change History
Bulk Delete Managed Equipment Attachment
Retrieve Equipment
Update Deleted Equipment Serial Number
Delete Managed Equipment Attachment
List all equipment categories
Create equipment Category
Show an equipment category
Update Equipment Category
Delete~
List all equipment logs
Create equipment log.
Show an equipment log
List Equipment Maintenance Logs
Create-
Show~
Update~
Delete~
List all maintenance logs attachment
Create maintenance log attachment.
Bulk Delete Managed Equipment Maintenance Log Attachments
Show an individual managed equipment maintenance log attachment
Delete Managed Equipment Maintenance Log Attachment
List all equipment makes
Create an equipment make
Show~
Update~
Delete~
List all equipment models
Create an equipment Model
Bulk Update Managed Equipment models
Show an equipment model
Update~
Delete~
List all equipment types
Create an equipment type
Bulk Update Managed Equipment types
Show an equipment type
Update~
Delete a equipment type
Show current company user
List Meeting Templates
Show a Meeting Template
Bulk Update Company Observation Templates
List Company Observation Types
List Payments Beneficiaries
Show Payments Beneficiary
Approve~
Update Payments Beneficiary Classification
List Payee Bank Details
Validate Disbursement
List Deleted Payouts
Bulk Delete Payouts by Invoice
Delete Payout
Validate Existing Disbursement
List Early Pay Programs
Create-
Show~
Update~
Deactivate~
List Payment Project Configurations
Disable Payments
Update Project Early Pay Programs
Enable payments
Update Project Payor Pays Setting
Update Project Account
List PDF template configs
Create PDF Template Config
Return a PDF Template Config
Update~
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
Create-
Show~
Update~
Delete~
List Project Bid Types
Create-
Show~
Update~
Delete~
List Project Owner Types
Create-
Show~
Update~
Delete~
List Project Regions
Create-
Show~
Update~
Delete~
List Project Stages
Create project stage
Show~
Update~
Delete~
List project types
Create-
Show~
Update~
Delete~
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
Create~
Update~
Delete~
Get Project Exchange Rates
Create~
Update~
Get Contexts
Get Groups
Get Layers
List equipment timecard entries (Project)
Bulk Create
Show equipment timecard entry (Project)
Update~
Delete~
Create a new group
Get group by ID
Update group
Delete~
Update group order rank
Get complete layer structure by context type and type ID
Create a new layer
Get layer by ID
Update layer
Delete~
Convert private layer to public
Get groups for layer
Update layer order rank
List task item categories
List Task Item Comments
Create a task item comment
Update~
Delete~
Find or create an Annotated Document
Get or create document info (V1.1)
Document Markup Permissions
Get Stamps
Save-
Delete~
Save Markups
Modify~
Delete~
Create Group and Move Markups
Get Markup Stamp
List Recycled Company Action Plan Template Items Assignees
Show-
List Recycled Action Plan Template Items
Show~
List Recycled Company Action Plan Template References
Show-
List Recycled Action Plan Template Sections
Show-
List Recycled Company Action Plan Template Test Record Requests
Show-
List Recycled Company Action Plan Templates
Show-
Restore~
List Recycled Company Checklist Templates
Show-
Restore a Recycled Company Checklist Template
List Recycled Company Form Templates
Show-
Restore Company Form Template
List Company Roles
Show rounding configuration
Create~
Update~
Delete~
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
Show~
Update~
Delete~
Show timecard entry change history (Company)
List Timecard Time Types
Update-
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
Delete~
Show timesheet to budget configuration
Create~
Update~
Delete~
List trades
Create Trade
Show~
List Unit of Measure Categories
List Units of Measure
Create Unit of Measure
Sync Units of Measure
Show Unit of Measure
Update~
Delete~
Create Company Upload
Show~
Update~
List company users
Create-
List company inactive users
Reactivate company user
Sync+
Show-
Update~
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
Create-
Sync Company Vendor Insurances
Show company vendor insurance
Update~
Delete~
Lists the App and Tool level permissions for the user
List Company WBS Patterns
Update Company Pattern's Segment Order
List Company WBS Segments
Create a Company WBS Segment
Show Company WBS Segment
Update~
Delete WBS Segment
List Company WBS Segment Item Lists
List Company Segment Items
Create-
Bulk Delete Company Segment Items
Update All Company Segment Items
Show Company Segment Item
Update~
Delete~
List all Classification
Create Classification
Show~
Update~
Delete~
List Workflow Permanent Logs
Check Company Zone
Show Company Configuration
List Contract Payments
Create-
Show~
Update~
Delete~
List Coordination Issue Activities
List Coordination Issue Activity Feed Items
List Coordination Issues
Create-
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
Delete~
Show Coordination Issue
Update~
Delete~
List Coordination Issue Change History
List status change history for a Coordination Issue
List Cost Codes
Create-
Copy from Standard Cost Code List
Copy Subset from Standard Cost Code List
Sync Cost Codes
Show-
Update~
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
Create-
Show~
Update~
Delete~
Show or Create Document Markup Downloadable PDF
List drawings
Update Drawing
List equipment
List Field Production Report Summary
Create project file version
Show~
Create project File
Show~
Update~
Delete~
Retrieve a list of Markups
Add a new Markup
Retrieve details for the Markup
Modify an existing Markup
Remove~
List project folders and files
Create Project Folder
Show~
Update~
Delete~
Show Generic Tool Item
List image categories
Create image category
List Image Category IDs That Contain Images
Show image category
Update~
Delete~
List images
Create-
Show~
Update~
Delete~
List app installations
Create installation request
Sync Company Insurances (Alternative)
List Line Item Types
Create-
Sync+
Show-
Update~
List links
Create-
List recycled links
Show link
Update~
Delete~
Retrieve recycled link
Get file by its UUID
List locations
Create-
Show~
Update Location
Delete location
Show User Info
Create meeting attendee record
Update~
Delete~
List meeting categories
Create meeting category
Update~
Create meeting topic
Get the minutes and date created for all parent topics
Update meeting topic
List meetings
Create-
List Ecrion Xml and Template for Meetings
Show meeting
Update~
Delete~
Create or find BIM View Folder by path
Create a batch of BIM View Folder by path
List Observation Assignee options
List Observation Category Configurable Field Sets
List Observation Default Distribution Members
List Observation Items
Create-
Show Next Available Number for Observation Items
Send unsent Observation Items
Show Observation Item
Update~
Get Observation Item PDF url
Send Observation Item Email
List Observation Item Response Logs
Create-
List Observation Potential Distribution Members
List Observation Types
List company offices
Create-
Show~
Update~
Delete a company office
Get Open Items Statistics
Get My Open Items Statistics
List Payment Applications (Owner Invoices) for a Project
Show Payment Application (Owner Invoice)
Delete a Payment Application (Owner Invoice)
List Potential Change Orders
Create-
Sync+
Show~
Update-
List Potential Change Order Line Items
Create-
Sync+
Show-
Update~
Delete~
Show First Prime Contract
Create Prime Contract
Show~
Update~
Delete~
List all Prime Contracts
List Prime Contract line items
Create-
Sync Prime Contract Line Items
Show Prime Contract line item
Update~
Delete a Prime Contract line item
Update Payment Application (Owner Invoice) Line Item for Prime Contract
Update Payment Application (Owner Invoice) Markup Line item for Prime Contract
List Payment Applications (Owner Invoices) for Prime Contract
Create Payment Application (Owner Invoice) for Prime Contract
Update~
Bulk Delete Procore Item Associations
Create Email Communication
List of Emails
Create Email
Download all email attachments
Export Email Communication to PDF
Show Email Communication
Update a private field in Email Communication
List Project Dates
Show-
List Project Roles
Create-
Delete~
List Project Templates
List projects
Create-
Sync+
Show-
Update~
List filters
List possible Tool filter values
Create a project logo
Delete the project logo
List Accident Logs
Create-
Show+
Update-
Delete~
List Action Plan Parties
List Action Plan Approvers
Show Action Plan Approver Signature
Create~
Delete~
List Action Plan Item Assignees
Create-
Bulk Create Action Plan Item Assignees
Bulk Update Action Plan Item Assignees
Show Action Plan Item Assignee
Update~
Delete~
Show Action Plan Item Assignee Signature
Create~
Delete~
List Action Plan Items
Create-
Bulk Update Action Plan Item
Create a copy of the Action Plan Item in the Item's Section.
Show Action Plan Item
Update~
Delete~
Move Action Plan Item within or across Sections
List Action Plan Receivers
Show Action Plan Receiver Signature
Create~
Delete~
List Action Plan References
Create-
Bulk Create Action Plan References
Show Action Plan Reference
Delete~
List Action Plan Sections
Create-
Create a copy of the Action Plan Section in the Action Plan of the Section.
Show Action Plan Section
Update~
Delete~
Move~
List Action Plan Template Approvers
Create-
Bulk Create Action Plan Template Approvers
Bulk Destroy Action Plan Template Approvers
Show Action Plan Template Approver
Delete~
List Action Plan Template Item Assignees
Bulk Create Action Plan Template Item Assignees
Bulk update Action Plan Template Item Assignees
List Project Action Plan Template Items
Bulk Update Action Plan Template Item
Create a copy of the Action Plan Template Item in the Item's Section.
List Action Plan Template Receivers
Create-
Bulk Create Action Plan Template Receivers
Bulk Destroy Action Plan Template Receivers
Show Action Plan Template Receiver
Delete~
List Project Action Plan Template References
Create-
Bulk Create Action Plan Template References
Show Project Action Plan Template Reference
Delete~
List Project Action Plan Template Sections
Create a copy of the Action Plan Template Section in the Section's Template.
List Project Action Plan Template Test Record Requests
Bulk Create Action Plan Template Test Record Requests
List of Project Action Plan Templates
List Action Plan Test Record Requests
Create-
Bulk Create Action Plan Test Record Requests
Show Action Plan Test Record Request
Delete~
List Action Plan Test Records
Create-
View an Action Plan Test Record
Delete Action Plan Test Record
List Action Plans
Create-
Create an Action Plan from a Plan Template.
Show Action Plan
Update~
Delete~
Move Action Plan into "In Progress"
Move Action Plan back into "Draft"
List all Actual Production Quantities
Create Actual Production Quantity
Bulk Create Actual Production Quantities
Bulk Destroy Actual Production Quantities
Bulk Update Actual Production Quantities
List of Actual Production Quantity Ids
Show Actual Production Quantity
Update~
Delete~
List Assignable Users
List Punch List Manager options
List Bid Contacts
Create Bid Package
Delete Bid Form Item
Delete Bid Form Section
Index Bid Forms
Create a Bid Form
View Bid Form
Update~
Delete~
Bid Level across a Bid Form
List Bids within a Bid Package
Create bid
Show Bids within a Bid package
Update a Bid from a Bid Package
List Correspondences
Show-
Show Bid Package
Update~
List Bids within a Project
Show a Bid within a Project
List billing periods
Create-
Show Billing Period for Project
Update billing period
Delete~
Show Budget meta data
Create a budget lock
Delete budget lock
List Budget Change Summaries
Create a budget change
Get information of a budget change
Update information of a Budget Change
Delete a Budget Change
List Budget Modifications
Create-
Show~
Update~
Delete~
List all Project Budgeted Production Quantities
Create a new Budgeted Production Quantity
List all Project Budgeted Production Quantity IDs
Show a Budgeted Production Quantity
Update~
Delete~
List Call Logs
Create-
Show+
Update-
Delete~
List Change Event Production Quantities
Create Change Event Production Quantity
Update~
Delete~
Show Checklist Item Response
Create~
Delete~
List Checklist (Inspections) Item Attachments
Bulk Create Checklist (Inspections) Item Attachments
Delete Checklist (Inspections) Item Attachment
List Checklist (Inspection) Comments
List Checklist Item Observations
List Checklist (Inspections) Items
List Checklist (Inspection) Sections
List Project Checklist Templates
Create-
Create a Project Checklist Template from a Company Checklist Template
Show Project Checklist Template
Update~
Delete~
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
Update~
Delete~
Send Checklist (Inspection) Email
Create Attachment
Delete~
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
Create-
Delete~
List Checklist Schedule Change Histories
Show All Commitment Change Order Batches
Create Commitment Change Order Batch
Show~
Update~
Delete~
Show All Commitment Change Orders
Create Commitment Change Order
Show~
Update~
Delete~
List Project Configurable Field Sets
Get Contract's Invoice Configuration
Update~
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
Delete~
List Custom Fields User options
List Custom Tool Users
List Daily Construction Report Logs
Create-
List Daily Construction Report Logs Vendor Options
Show Daily Construction Report Logs
Update-
Delete~
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
Create-
Show+
Update-
Delete~
List Delivery Logs
Create-
Show~
Update~
Delete~
List Direct Cost Items
Create-
List All Direct Cost Line Items
Sync Direct Cost Line Items
Sync Direct Cost Items
List Direct Cost Line Items
Create-
Show~
Update~
Delete a Direct Cost Line Item
Show Direct Cost Item
Update~
Delete~
List Project Cost Codes
List Project Country Codes
List Project Job Titles
List Project Permission Templates
List Project State Codes
List Project Trades
List Project Distribution Groups
Create-
Show~
Update~
Delete~
List+
Show-
List project Document Custom Tags
Create Document Custom Tag
Delete~
Project Folder and File index
List drawing areas
Create-
Update a drawing area
Delete~
List Drawing Disciplines
Update drawing discipline
Update~
Send email
List drawing revision terms
List drawing revisions
List drawing tiles
Show Drawing Revision
Update~
List drawing sets
Create-
Update~
Delete~
List drawing uploads
Create-
Delete~
List Dumpster Logs
Create-
Show+
Update-
Delete~
List Equipment Logs
Create-
Show+
Update-
Delete~
List Company Form Templates from Project
Show Company Form Template from Project
List Forms on a project
Create Form
Show~
Update~
Delete~
List generic tool items
Create Generic Tool Item
Batch Update Generic Tool Items
List Users with access to a generic tool
List statuses available for a generic tool
Show Generic Tool Item
Update~
Delete~
List Change History for a Generic Tool Item
List Responses for a Generic Tool Item
Create generic tool item response.
Update Generic Tool Item Response
Send a response from a Generic Tool Item and then update the item status
List Users with access to a Generic Tool Item
List Incidents
Create-
List Actions
Create-
Create Attachment
Show Action
Update~
Destroy~
List Incident Alerts
Show-
Get Project Incident Configuration
Update~
List Environmentals
Create-
Get Affected Company Filter Options
Get Environmental Type Filter Options
Get Managed Equipment Filter Options
Get Work Activity Filter Options
Show Environmental
Update~
Destroy~
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
Update~
Destroy~
List Near Misses
Create Near Miss
Get Affected Company Filter Options
Get Affected Parties Filter Options
Get Affected Persons Filter Options
Get Harm Source Filter Options
Get Managed Equipment Filter Options
Get Work Activity Filter Options
Show Near Miss
Update~
Destroy~
List Property Damages
Create-
Get Affected Company Filter Options
Get Managed Equipment Filter Options
Get Responsible Company Filter Options
Get Work Activity Filter Options
Show Property Damage
Update~
Destroy~
List Witness Statements
Create-
Show~
Update~
Destroy~
Create Attachment
Show Incident
Update~
Delete~
Create Attachment
List Inspection Logs
Create-
Show+
Update-
Delete~
List Project Inspection Template Item Reference
Create~
Show~
Delete~
Creates an Inspection Item Comment
Delete an Inspection Item Attachment
List Inspection Item References
List Instruction Types on a project
Create Instruction Types
Show-
Update~
Delete~
List Instructions on a project
Create Instructions
Show-
Update~
Delete~
List project insurances
Create-
Sync Project Insurances
Show project insurance
Update~
Delete~
List Lien Waivers
List Project Locations
Create Location (Admin)
Find or Create Location(s) by Path
Show Project Location
Update~
Delete~
List all equipment
Create a new equipment
List all project equipment IDs
Search all equipment
Show equipment
Update an equipment
Delete~
Restoring~
List Project Equipment Logs
Create an Project Equipment Log
Show~
Update~
Delete~
List Project Equipment Maintenance Logs
Create-
Show~
Update~
Delete~
List Manpower Logs
Create-
List Manpower Logs Contact Options
Get total workers and man hours
List Manpower Logs Vendor Options
Show Manpower Logs
Update-
Delete~
List Manual Forecast Line Items
Create A Manual Forecast Line Item
Update~
Delete~
List Materials
Create-
Bulk Create Materials
Bulk Delete Materials
Bulk Update Materials
Show Material
Update~
Delete~
List Monitoring Resources
Create-
Update~
Delete~
List Notes Logs
Create-
Show+
Update-
Delete~
Bulk Update Project Observation Templates
List Project Observation Types
Create-
Update~
Delete~
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
Create-
Show+
Update-
Delete~
Show All Prime Change Order Batches
Create Prime Change Order Batch
Show~
Update~
Delete~
Show All Prime Change Orders
Create Prime Change Order
Show~
Update~
Delete~
List Productivity Logs
Create-
Show+
Update-
Delete~
List Project Dates
Creates or updates project date
Show Project Date
List Project Memberships
Create-
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
Show~
Update~
Delete~
List Quantity Logs
Create-
Show+
Update-
Delete~
List Recent Activity Items
List Recycled Action Plan Item Assignees
Show-
List Recycled Action Plan Items
Show-
List Recycled Action Plan References
Show-
List Recycled Action Plan Sections
Show-
List Recycled Action Plan Template Approvers
Show-
List Recycled Action Plan Template Receivers
Show-
List Recycled Project Action Plan Template References
Show-
List Recycled Action Plan Test Record Requests
Show-
List Recyled Action Plan Test Records
Show Recycled Action Plan Test Record
List Recycled Action Plan
Show~
Restore~
List Recycled Checklist (Inspections) Item Attachments
List Recycled Checklist (Inspection) Comments
List Recycled Checklist Templates
Show-
Restore~
List Recycled Checklists (Inspections)
List Grouped Recycled Checklists (Inspections)
Show Recycled Checklist (Inspection)
Restore Deleted Checklist (Inspection)
List Recycled Project Forms
Show-
Restore Project Form
List Recycled Incidents
List Recycled Actions
Show-
Retrieve~
List Recycled Environmentals
Show-
Retrieve Environmental
List Recycled Injuries
Show Recycled Injury
Retrieve~
List Recycled Near Misses
Show Recycled Near Miss
Retrieve~
List Recycled Property Damages
Show-
Retrieve Property Damage
List Recycled Witness Statements
Show-
Retrieve~
Show Recycled Incident
Retrieve~
List Recycled Observation Items
Show Recycled Observation
Retrieve~
List RFIs
Create-
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
Update~
Show RFI in PDF format
Update Advance Ball in Court
Get Export Options for Existing RFI
Create Advanced Export for Existing RFI
Update Forward For Review
Recycle RFI
Retrieve Recycled RFI
List RFI Replies
Create RFI Reply
Show~
Update~
Delete an RFI Response
List Safety Violation Logs
Create-
Show+
Update-
Delete~
Get Schedule Metadata
Update~
List Calendar Items
Create-
Sync+
Show-
Update~
Delete~
Get Schedule Import processing state
Create Lookahead Task
Update~
Delete~
List Lookaheads
Create-
Show~
Delete~
Show Project Schedule Settings
Send email
List specification section terms
List Specification Sets
Create-
Show~
List Specification Uploads
Create specification upload
Close and Distribute a Submittal Log
List Submittal Packages on a project
List Submittal Responses
Create-
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
Update~
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
Delete~
Show Change History
Email a Time And Material Entry
Restore~
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
Delete~
Show Time And Material Notification
Create a new Time And Material Notification
Update a Time And Material Notification
Delete~
List Time And Material Timecards
Create-
Bulk Create Time and material timecards
Bulk Delete Time and material timecards
Bulk Update Time and material timecards
Show Time And Material Timecard
Update~
Delete~
List timecard entries (Project)
Create timecard entry (Project)
Show~
Update~
Delete~
Remove signature from timecard entry (Project)
Update timecard entry signature (Project)
List all Timesheets
Create Timesheet
Update Timecard Entries
Delete~
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
Delete~
List project tools
Update~
Create Project Upload
Show~
Update~
Update User Project Roles
List Project Users
Create project user
List Project inactive users
Reactivate project user.
Generates PDF Document
Show project user
Update~
Add company user to project
Remove a user from the project
Update Vendor Project Roles
List project vendors
Create-
List Project Inactive Vendors
Reactivate project vendor
Show~
Update~
Add to project
Delete from project
List project vendor insurances
Create-
Sync Project Vendor Insurances
Show project vendor insurance
Update~
Delete~
List Visitor Logs
Create-
Show+
Update-
Delete~
List Waste Logs
Create-
Show+
Update-
Delete~
List Weather Logs
Create-
List Accepted Weather Conditions
Show Weather Logs
Update-
Delete~
List Project WBS Patterns
Add segment to the project pattern
Remove segment from the project pattern
Update Project Pattern's Segment Order
List Project WBS Segments
Show-
List Project Segment Items
Create-
Bulk Delete Project Segment Items
Update All Project Segment Items
Update Project Segment Item
Delete~
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
Delete~
List Work Logs
Create-
Show+
Update-
Delete~
Show compliance information for a Work Order Contract
Update the compliance information for a Work Order Contract
Show compliance documents for a contract.
Create a compliance document.
Show~
Update~
Delete~
List Workflow Permanent Logs
List punch item types
Create Punch Item Type
Show~
Update Punch Item type
Delete Punch Item Type
List Punch Items
Create-
Add Attachments to Punch Item
List Deleted Punch Items
Send All Unsent Punch Item Emails
Send unsent Punch Items
Show Punch Item
Update~
Delete~
Create Punch Item Comment
Send Punch Item Email
List Punch Item Default Distribution List
List of Purchase Order Contracts
Create Purchase Order Contract
Sync+
Show-
Update~
Delete~
List Purchase Order Contract detail line items
Create-
Show~
Update~
Delete~
List Purchase Order Contract Line Items
Create-
Sync+
Show-
Update~
Delete~
Update Purchase Order Contract Subcontractor SOV status
List Requested Changes
Creates-
Review+
List Requisitions (Subcontractor Invoices) for Project
Create Requisition (Subcontractor Invoices) for Commitment
Show Requisition (Subcontractor Invoice)
Update~
Delete~
Add Change Order Package to a Requisition (Subcontractor Invoice)
Bulk Update Subcontractor Invoice (Requisitions) Items
List Requisition (Subcontractor Invoice) Change Histories
List Requisition (Subcontractor Invoice) Change Order Items
Show-
Update~
List Requisition (Subcontractor Invoice) Contract Detail Items
Show-
Update~
List Requisition (Subcontractor Invoice) Contract Items
Show-
Update~
Show Detail for Requisition (Subcontractor Invoice)
Remove Change Order Package from a Requisition (Subcontractor Invoice)
Merges one or more PDFs of a requisition into a single PDF
Update Requisition (Subcontractor Invoice) Whole Change Order Item
List Resources
Create resource
Show~
Update~
Delete~
List RFQs
Create-
Show~
Update~
Delete~
List RFQ Quotes
Create-
Show~
Update~
List RFQ Responses
Create-
Show~
Update~
List Schedule Imports
Upload schedule file
Upload~
Download~
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
Create-
Show~
Update~
List Standard Cost Codes
Create-
Sync+
Show-
Update~
Delete~
List Sub Jobs
Create-
Sync+
Show-
Update~
Delete~
Update Submittal Approver
List Submittal Associated Attachments
List Submittals
Show-
List Submittal Responses
List task items
Create-
List Task Items Assignee options
List Assignees for Accessible Tasks
Send unsent Task Items
Show task item
Update~
Destroy~
List tasks
Create-
Sync+
Show-
Update~
Delete~
List Tax Codes
Create-
Sync+
Show-
Update~
List Tax Types
Create-
Sync+
Show-
Update~
Delete~
List timecard entries
Create timecard entry
Show~
Update~
Delete~
List Timecard Time Types
Create todo
Sync ToDos
Show todo
Update~
Delete~
List project tools
List company users
Create-
Show~
List company vendors
Create-
Sync+
Show-
Update~
Create Company Vendor Business Register
Update~
List Webhooks Hooks
Create-
List Webhooks Deliveries
List Webhooks Triggers
Create-
Bulk Create Triggers
Bulk Delete Triggers
Delete Webhooks Trigger
Update Webhooks Hook
Delete~
List Webhooks Resources
List Webhooks Resources API Versions
List work order contracts
Create-
Sync+
Show-
Update~
Delete~
List Work Order Contract detail line items
Create-
Show~
Update~
Delete~
List Work Order Contract Line Items
Create Work Order Contract line item
Sync Work Order Contract Line Items
Show Work Order Contract line item
Update~
Delete~
Update Work Order Contract Subcontractor SOV status
List Workflow Activity Histories
Create Workflow Activity History
Show~
List Workflow Instances
Show-
Get Company Assignments
Get Current Company Assignments
Get All Custom Fields
Create Custom Field
Get Single Custom Field
Update Custom Field
Delete~
Add Values to Custom Field
Remove Values from Custom Field
Get All Company Groups
Create a Single Group
Get~
Update~
Delete~
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
Delete~
Make Job Title available to Group
Remove Job Title from being available to Group
Get Resource Planning Notification Profiles
Get all People belonging to a Company
Create a Person
Get a Single Person
Update a Person
Delete~
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
Delete~
Enable a Person to Log In
Revoke a Person's Login
Get Permission Level Options
List Company Projects
Create a Project
Get a Single Project
Update~
Delete~
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
Delete~
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
Show~
Update~
List Change Events
Create-
Show new Change Event
Show Change Event
Update~
Delete~
Clone~
Restore~
List of Company Action Plan Templates
Create Company Action Plan Templates
Show-
Update a Company Action Plan Template
Delete+
Move Company Action Plan Template into "Published"
Move Company Action Plan Template into "In Revision"
List Custom Field Definitions
Show current company user
Find or create an Annotated Document with markup context filtering
List Recycled Company Action Plan Templates
Show-
Restore~
Create Company Upload
Show~
Update~
List company users
Create-
Bulk add company users to projects
Bulk remove company users from projects
Sync company users
Show-
Update~
Send invite
List drawings
Create Drawing
Update~
List projects
List Bid Packages
Create a Bid Form
Update Bid Form
Bid Level across a Bid Form
Update a Bid from a Bid Package
List Checklist (Inspections) Items
List Project Checklist Templates
Show-
Create Checklist (Inspection)
Update~
Delete~
List Inspection Users
List Counts of Daily Logs
List Weather Logs
Create-
Show~
Update~
Delete~
List Direct Cost Items
Create-
Show~
Update~
Delete~
List drawing areas
Create-
Update a drawing area
Delete~
List Drawing Disciplines
Update drawing discipline
List drawing revision terms
List drawing uploads
Create-
Show Drawing Upload
Delete drawing upload
List Forms on a project
Delete Project Location
Create meeting topic
Update~
Get the minutes and date created for all parent topics
List meetings
Create-
List Ecrion Xml and Template for Meetings
Show meeting
Update~
Delete~
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
Show-
Retrieve~
List Recycled Witness Statements
Show-
Retrieve~
Download RFIs List
Update Advance Ball in Court
Update Forward For Review
List Lookaheads
Create-
Show~
Delete~
List requested changes for a Schedule or a Task
Review Requested Changes
Show resource assignment
List Resources
Create resource
Show~
Update~
Delete~
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
Update~
Delete~
Show Submittal in PDF format
Get Revisions
Get Workflow Data
Create Project Upload
Show~
Update~
List project vendors
Create-
Show~
Update~
Add to project
Delete from project
List Punch Items
Create-
Add Attachments to Punch Item
List Deleted Punch Items
Send All Unsent Punch Item Emails
Send unsent Punch Items
Show Punch Item
Update~
Delete~
Send Punch Item Email
List Requisitions (Subcontractor Invoices) for Project
Create Requisition (Subcontractor Invoices) for Commitment
Show Requisition (Subcontractor Invoice)
Update~
Delete~
List company users
Show-
Show current company user
List company users
Create-
Bulk add company users to projects
Bulk remove company users from projects
Sync company users
Show-
Update~
Send invite
List company users
Show current company user
List company users
Create-
Bulk add company users to projects
Bulk remove company users from projects
Sync company users
Show-
Update~
Send invite
List company users
Show-
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
Update~
Delete~
Show Company Security Settings
Create Company Currency Configuration
Get Custom Field Data Types
Company Folder and File index
List of Document Revisions (Company)
Get all equipment (Company)
Create equipment (Company)
Update~
Delete~
Associate equipment with project (Company)
Disassociate~
Get Configurable Field Sets (Company)
Bulk update current project (Company)
Get all equipment ids (Company)
Restore equipment (Company)
Get all equipment Statuses (Company)
Create equipment status (Company)
Update~
Delete~
Get equipment by ID (Company)
Create equipment attachment (Company)
Fetch attachment by Id (Company)
Update equipment attachment (Company)
Delete~
Get all attachments for equipment (Company)
Get equipment change history (Company)
Update current project (Company)
Remove~
Get all equipment maintenance records (Company)
Create a new maintenance record (Company)
Get equipment maintenance record by its ID (Company)
Update a maintenance record
Delete a maintenance record by ID
Set current project (Company)
Get equipment projects (Company)
Get all equipment categories (Company)
Create equipment category (Company)
Update~
Delete~
Get all equipment makes (Company)
Create equipment make (Company)
Update~
Delete~
Get all equipment models (Company)
Create equipment model (Company)
Update~
Delete~
Get all equipment types (Company)
Create equipment type (Company)
Update~
Delete~
Get all Bid Board projects
Create Bid Board project
Get Bid Board project by id
Update Bid Board project
Delete~
Clone~
Get Bid Board project custom fields
Update-
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
Create-
Bulk delete project tasks
Get project task by id
Update project task
Delete~
Get Catalogs
Create-
Create Cost Item
Delete+
Get-
Update~
Delete~
Create new sub Cost Catalog
Update Catalog
Delete~
Get Cost Items
Move Catalog
List Default Correspondence Types
Show a Company Inspection Template Item Evidence Configuration
Updates~
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
Create-
Show~
Update~
Delete~
Check PDF generation status
Create PDF export for a Commitment Change Order
List Commitment Contracts
Create-
Show~
Update~
Delete~
List Commitment Contract Line Items
Create-
Show~
Update~
Delete~
Check PDF generation status
Create PDF export for Commitment Contracts
Show Commitment Contract Summary
List requisition compliance documents
Create compliance document
List requisition compliance attachments
Get requisition compliance document
Update~
Delete~
List coordination issues for a project (REST v2.0)
Create a coordination issue (REST v2.0)
List Coordination Issues Workflow Issues
Show Coordination Issue Workflow Issue
Update~
Delete~
List Available Status Transitions
List coordination issue viewpoints (legacy + Model Manager, REST v2.0)
Create a Model Manager viewpoint and link it to the issue (REST v2.0)
Batch-get Model Manager viewpoints by UUID (REST v2.0, issue-scoped)
Get one coordination issue viewpoint (Model Manager or legacy BimViewpoint, REST v2.0)
Update viewpoint mapping and/or Model Manager viewpoint content (REST v2.0)
Remove viewpoint association from issue (REST v2.0; MM soft-delete when applicable)
Show a coordination issue (REST v2.0)
Update~
Delete~
Get equipment by project (Project)
Create equipment (Project)
Update~
Associate equipment with project (Project)
Disassociate~
Bulk remove current project (Project)
Bulk update current project (Project)
Get unmanaged equipment (Project)
Create~
Update~
Get equipment ids by project (Project)
Get all equipment Statuses (Project)
Create equipment attachment (Project)
Fetch attachment by Id (Project)
Update equipment attachment (Project)
Delete~
Get all attachments for equipment (Project)
Update current project (Project)
Remove~
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
Create-
Bulk delete project tasks
Get project task by id
Update project task
Delete~
Get a list of Inspection Item Evidence Configurations
Get a list of Inspection Item Signature Requests
Creates a Inspection Item Signature Request
Finds or Creates a Inspection Item Signature Request
Show a Inspection Item Signature Request
Deletes an Inspection Item Signature Request
Creates a Inspection Item Signature Request
Deletes an Inspection Item Signature
Show a Project Inspection Template Item Evidence Configuration
Updates~
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
Create-
Show~
Update Prime Contract Line Item
Delete Prime Change Order Line Item
Check PDF generation status
Create PDF export for a Prime Change Order
List Prime Contracts
Create-
Show Prime Contract Summary
Show Prime Contract
Update~
Delete~
List Prime Contract Line Items
Create-
Show~
Update~
Delete~
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
Create-
Get Timeline Event by ID
Update Timeline Event
Delete~
Configuration of Specifications tool
Return a list of all Submittals.
List Default Task Items Project Distribution Members
List Task Items Distribution Member Options
Get Stamps
Save-
Update~
Delete~
List Wbs Attribute Items
Create-
Create Wbs Attribute Items in bulk
Update Wbs Attribute Item
Delete~
List Wbs Attributes
Create~
Update~
Delete~
List Wbs Codes
Assign the Attribute Items to the Wbs Codes
Unassign the Attribute Items from the Wbs Codes
List Wbs Codes Filter Options
List Wbs Codes Filters
List Wbs Code IDs
List Project Webhooks Hooks
Create-
List Project Webhooks Deliveries
List Project Webhooks Triggers
Create~
Bulk Create Project Webhooks Triggers
Bulk Delete Project Webhooks Triggers
Delete Project Webhooks Trigger
Retrieve a single webhook for project
Update Project Webhooks Hook
Delete~
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
Update~
Update Assignees and Workflow Manager (Project)
List Workflow Managers (Project)
List Company Roles
POST-
Reorder~
PATCH~
DELETE~
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
Create-
List Company Webhooks Deliveries
List Company Webhooks Triggers
Create~
Bulk Create Company Webhooks Triggers
Bulk Delete Company Webhooks Triggers
Delete Company Webhooks Trigger
Retrieve a single webhook for company
Update Company Webhooks Hook
Delete~
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
Update~
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
Remove~
Get equipment by project (Project)
Create equipment (Project)
Update~
Bulk remove current project (Project)
Bulk update current project (Project)
Get equipment ids by project (Project)
Bulk Update status of equipment (Project)
Update status of equipment (Project)
Get equipment by ID (Project)
Update equipment (Project)
Update current project (Project)
Remove~
List Specification Areas for a Project
Create Specification Area
Update~
Delete~
List Specification Configurations
Update~
List distribution groups for Specifications
List potential distribution members for Specifications
Save AEMP 2.0 telematics data`;
