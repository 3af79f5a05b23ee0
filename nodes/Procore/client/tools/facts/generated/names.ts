// Made by `npm run generate` from reference/. Do not edit.
export const NAMES = `Grant App Authorization
^ Token
Get or Refresh an Access ^
Get Token ^
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
List BIM Model ^
List BIM Plans
Create-
Create a batch of BIM Plans
Show BIM Plan
Update~
Delete~
List BIM Property File ^
List BIM Property File ^
List BIM View Folders
Create-
Create a BIM Viewpoint
Create a batch of BIM Viewpoints
Create Viewpoint and Procore Item association
Delete~
Show BIM Viewpoint
List * Options
Create *
Sync+
Show-
Update~
List ^
Create a *.
List Budget View Snapshot ^
List Budget View Snapshot ^
List ^
List ^
List ^
List Budget View ^
List Budget View ^
List calendar events
List Change Event statuses
List ^
Create-
Show~
Update~
List Change Order ^
List ^
List ^
Create-
Show~
Update~
List ^
Create-
Sync+
Show-
Update~
List ^
List ^ Members
List Available Checklist ^
Show Checklist *
List Checklist Templates
Show-
Remove Checklist Template Alternative Response Set
Add~
* Checklists
Create-
Show~
Update~
Delete~
Create Checklist *
Show~
Show Checklist *
Update~
Create Checklist *
Create Checklist *
Show~
Update~
Delete~
Toggle Checklist Section Not Applicable status
Toggle~
List Checklist ^
Create-
Show~
Delete~
Create Checklist ^
Delete~
List Inspectors
List Potential Points of Contact
List ^
Show a * Contract
List communication tags
Create-
List Communication ^
Show-
Show *
List ^
List Company Action ^
Create-
^ Action Plan Template Item Assignees
^ Company Action Plan Template Item Assignees
Show Company Action *
Update~
Delete~
List Company Action ^
Create-
^ Action Plan Template Item
Create a copy of the Action Plan Template Item in the Item's Section.
List Company Action ^
Create-
^ Plan Template References
Show Company Action *
Delete~
Create Company Action *
Create a copy of the Action Plan Template Section in the Section's Template.
List Company Action Plan Template Requests
Create Company Action *
^ Action Plan Template Test Record Requests
Show Company Action *
Delete~
List of Company Action ^
Create Company Action ^
Show-
Update a Company Action *
Delete+
Move Company Action Plan Template into "^ed"
Move Company Action Plan Template into "In Revision"
List Company Action ^
Create a Company Action *
Show Company Action *
Update~
Delete~
List Action Plan ^
Create~
Show-
Update~
Delete~
List app configurations
Create-
Show~
Update~
Delete~
View *
List ^
List ^
Show-
Show *
List ^ within a Company
List Bid ^
Show a * Within a Company
Update a * within a Company
List ^
Show-
List Item ^
Create-
Show~
Update~
Delete~
List ^ in the Specified Item * Set
Create a * in the Specified Item Response Set
Show Item * Set Response
Add an existing * to an Item Response Set
Remove a * from an Item Response Set
List Company Checklist Templates
Create-
Show~
Update~
Delete~
Remove Company Checklist Template Alternative Response Set
Add~
List Company Checklist Template ^
Create-
List ^
Create a *
Show *
Update a *
Delete~
List Company Checklist ^
Show-
Update~
Delete~
Update ^ parameters
List ^
Create~
Find Configurable Field Set by Index
Show *
Update~
Delete~
^ a Configurable Field Set and its custom fields
List Configurable Field Set Project options
Validate Custom Fields Values With Configurable Field Set
Send ^
List ^
Create-
^ Contributing Behaviors
Show *
Update~
Delete~
List ^
Create-
^ Contributing Conditions
Show *
Update~
Delete~
Get Company ^
Update~
Delete~
Get Company ^
Create~
Update~
List Custom Field Definition's ^
List ^
Company Folder and File index
Create Company-level *
List of Company-level ^
Create Company-level *
Download all company-level email attachments
Show Company-level *
Update a private field in Company-level *
^ Company-level Email Communication
Create company file version
Show~
Create company *
Show~
Update~
Delete~
Send email for file sharing
List filters
Return a filter
List company ^ and Files
Create company *
Show~
Update~
Delete~
List Company ^
Create-
Show~
Update~
Delete~
List ^
Create-
Update~
List ^ for a Generic Tool
Create Generic Tool Status
Delete~
List ^
Create-
Show~
List ^
Create-
^ Hazards
Show *
Update~
Delete~
List Incident ^
Create-
^ Incident Action Types
Show Incident *
Update~
Delete~
Get ^
List ^
Create-
^ Affliction Types
Show *
Update~
Delete~
List ^
List ^
Get ^
List ^
Create-
^ Harm Sources
Show *
Update~
Delete~
List Incident Filing Types
Show Filing Type
Update~
List Incident ^
Show-
Update~
List Incident ^
Show-
Update existing or create a new Incident *.
Delete Incident *
Get Incident ^
Get Units of Measure
List ^
Create Work Activity
^ Work Activities
Show Work Activity
Update~
Delete~
List Company Inspection Template *
Create~
Show~
Delete~
List Company Inspection Template ^
Create-
Show~
Update~
Delete~
List ^
Create-
Show~
Update~
Delete~
List Company ^
Create-
Sync+
Show-
Update~
Delete~
Show an * for a Company
List all Equipment
Create Equipment
Bulk Delete Managed Equipment
Bulk Retrieve Managed Equipment
Search all equipment
Setup Managed Equipment Taxonomy
List all Company Managed Equipment ^
Update *
Show Equipment
Update~
Delete~
Show Equipment ^
Bulk Delete Managed Equipment Attachment
Retrieve Equipment
^
Delete *
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
Delete Managed Equipment Maintenance Log *
List all equipment makes
Create an equipment make
Show~
Update~
Delete~
List all equipment models
Create an equipment Model
^ Managed Equipment models
Show an equipment model
Update~
Delete~
List all equipment types
Create an equipment type
^ Managed Equipment types
Show an equipment type
Update~
Delete a equipment type
Show current company user
List ^
Show a *
^ Company Observation Templates
List Company ^
List Payments ^
Show Payments Beneficiary
Approve~
Update Payments Beneficiary ^
List ^
^ Disbursement
List ^ Payouts
Bulk Delete Payouts by ^
Delete *
^ Existing Disbursement
List ^
Create-
Show~
Update~
Deactivate~
List Payment * Configurations
^ Payments
Update Project Early Pay Programs
^ payments
Update Project ^ Setting
Update Project *
List PDF template configs
Create PDF Template Config
Return a PDF Template Config
Update~
Delete PDF Template Config
Update a PDF Template Config
List Company ^
Create Company Person
List ^ Company People
Update company person
List permission templates
Create *
Returns specific template
Gets documents attached to Bid Package
List programs
Create-
Show~
Update~
Delete~
List ^
Create-
Show~
Update~
Delete~
List ^
Create-
Show~
Update~
Delete~
List ^
Create-
Show~
Update~
Delete~
List ^
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
Get Project ^
Create~
Update~
Delete~
Get Project ^
Create~
Update~
Get ^
Get ^
Get ^
List equipment timecard entries (Project)
^
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
List ^
Create a task item comment
Update~
Delete~
Find or create an Annotated Document
Get or create document info (V1.1)
Document Markup ^
Get ^
Save-
Delete~
Save ^
Modify~
Delete~
Create * and Move Markups
Get Markup *
List Recycled Company Action Plan Template Items Assignees
Show-
List Recycled Action ^
Show~
List Recycled Company Action ^
Show-
List Recycled Action ^
Show-
List Recycled Company Action ^
Show-
List Recycled Company Action ^
Show-
Restore~
List Recycled Company Checklist Templates
Show-
^ a Recycled Company Checklist Template
List Recycled Company ^
Show-
^ Company Form Template
List Company ^
Show rounding configuration
Create~
Update~
Delete~
List Schedule ^
Return company schedule summary
Update company's logo
Delete company logo
Returns avatar of the current user
Bulk create/update UI flags
List ^
List ^
List timecard entries (Company)
Create timecard entry (Company)
Show~
Update~
Delete~
Show timecard entry change history (Company)
List ^
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
Create * for Timesheet
Show A *
Delete~
Show timesheet to budget configuration
Create~
Update~
Delete~
List trades
Create *
Show~
List Unit of Measure Categories
List Units of Measure
Create Unit of Measure
^ Units of Measure
Show Unit of Measure
Update~
Delete~
Create Company *
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
List Project ^ for a Company User
List ^ for a Company User
List ^ for a Company User
List ^ for a Company User
List ^ for a Company User
List ^ for a Company User
List ^ for a Company User
List Project ^ for a Company User
List company ^ Vendors
Reactivate company vendor
List company vendor comments
List company vendor insurances
Create-
^ Company Vendor Insurances
Show company vendor insurance
Update~
Delete~
Lists the App and Tool level permissions for the user
List Company WBS ^
Update Company Pattern's Segment Order
List Company WBS ^
Create a Company WBS *
Show Company WBS *
Update~
Delete WBS *
* Company WBS Segment Item ^
List Company ^
Create-
Bulk Delete Company Segment Items
^ Company Segment Items
Show Company *
Update~
Delete~
List all Classification
Create Classification
Show~
Update~
Delete~
List ^
Check Company Zone
Show ^
List ^
Create-
Show~
Update~
Delete~
List ^
List Coordination Issue Activity ^ Items
List ^
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
List ^ Filter Options
List Watcher Filter Options
^ Coordination Issues (POST)
List Coordination Issues in ^
List Coordination Issues in ^ (POST)
Show Coordination Issue in ^
Restore Coordination Issue from ^
List Grouped Coordination Issue ^
Show Coordination Issue Count by Status
Create and Update Bulk Coordination Issues
Create Coordination Issue *
Delete Coordination Issue *
Create *
Delete~
Show *
Update~
Delete~
List Coordination Issue ^
List status change history for a Coordination Issue
List ^
Create-
Copy from Standard Cost Code List
Copy Subset from Standard Cost Code List
^ Cost Codes
Show-
Update~
List ^
List ^
^ Custom Field Lov Entries
Show Custom Field Lov Entry
Show *
List ^
Show Custom Field Metadatum
List Custom Field Sections
Show *
List ^
Create-
Show~
Update~
Delete~
Show or Create Document Markup Downloadable PDF
List drawings
Update *
List equipment
List ^ Summary
Create project file version
Show~
Create project *
Show~
Update~
Delete~
Retrieve a list of ^
Add a new *
Retrieve details for the *
Modify an existing *
Remove~
List project folders and files
Create Project *
Show~
Update~
Delete~
Show *
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
^ Company Insurances (Alternative)
List ^
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
Update *
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
List Observation * options
List Observation ^
List Observation ^ Members
List Observation ^
Create-
Show ^ for Observation Items
Send unsent Observation Items
Show Observation *
Update~
Get Observation Item PDF url
Send Observation Item Email
List Observation Item ^
Create-
List Observation ^
List Observation ^
List company offices
Create-
Show~
Update~
Delete a company office
Get Open Items Statistics
Get My Open Items Statistics
List ^ (Owner Invoices) for a Project
Show * (Owner Invoice)
Delete a * (Owner Invoice)
List ^
Create-
Sync+
Show~
Update-
List Potential Change Order ^
Create-
Sync+
Show-
Update~
Delete~
Show First ^
Create ^
Show~
Update~
Delete~
List all ^
List Prime Contract line items
Create-
^ Prime Contract Line Items
Show Prime Contract line item
Update~
Delete a Prime Contract line item
Update Payment Application (Owner Invoice) Line Item for Prime Contract
Update Payment Application (Owner Invoice) Markup Line item for Prime Contract
List ^ (Owner Invoices) for Prime Contract
Create * (Owner Invoice) for Prime Contract
Update~
Bulk Delete Procore Item Associations
Create *
List of ^
Create *
Download all email attachments
^ Email Communication to PDF
Show *
Update a private field in *
List ^
Show-
List ^
Create-
Delete~
List ^
List projects
Create-
Sync+
Show-
Update~
List filters
List possible Tool filter values
Create a project logo
Delete the project logo
List ^
Create-
Show+
Update-
Delete~
List Action Plan ^
List Action ^
Show Action Plan Approver ^
Create~
Delete~
List Action ^
Create-
^ Action Plan Item Assignees
^ Action Plan Item Assignees
Show Action *
Update~
Delete~
Show Action Plan Item Assignee ^
Create~
Delete~
List Action ^
Create-
^ Action Plan Item
Create a copy of the Action Plan Item in the Item's Section.
Show Action *
Update~
Delete~
^ Action Plan Item within or across Sections
List Action ^
Show Action Plan Receiver ^
Create~
Delete~
List Action ^
Create-
^ Action Plan References
Show Action *
Delete~
List Action ^
Create-
Create a copy of the Action Plan Section in the Action Plan of the Section.
Show Action *
Update~
Delete~
Move~
List Action ^
Create-
^ Action Plan Template Approvers
^ Action Plan Template Approvers
Show Action *
Delete~
List Action ^
^ Action Plan Template Item Assignees
Bulk update Action Plan Template Item Assignees
List Project Action ^
^ Action Plan Template Item
Create a copy of the Action Plan Template Item in the Item's Section.
List Action ^
Create-
^ Action Plan Template Receivers
^ Action Plan Template Receivers
Show Action *
Delete~
List Project Action ^
Create-
^ Action Plan Template References
Show Project Action *
Delete~
List Project Action ^
Create a copy of the Action Plan Template Section in the Section's Template.
List Project Action ^
^ Action Plan Template Test Record Requests
List of Project Action ^
List Action ^
Create-
^ Action Plan Test Record Requests
Show Action *
Delete~
List Action ^
Create-
View an Action *
Delete Action *
List Action ^
Create-
Create an Action Plan from a Plan Template.
Show Action *
Update~
Delete~
Move Action Plan into "In Progress"
Move Action Plan back into "Draft"
List all ^
Create Actual Production Quantity
^ Actual Production Quantities
^ Actual Production Quantities
^ Actual Production Quantities
List of Actual Production Quantity ^
Show Actual Production Quantity
Update~
Delete~
List ^
List Punch List Manager options
List ^
Create *
Delete *
Delete *
Index ^
Create a *
View *
Update~
Delete~
Bid Level across a Bid Form
List ^ within a * Package
Create bid
Show ^ within a * package
Update a * from a Bid Package
List ^
Show-
Show *
Update~
List ^ within a Project
Show a * within a Project
List billing periods
Create-
Show * for Project
Update billing period
Delete~
Show ^ meta data
Create a budget lock
Delete budget lock
List * Summaries
Create a budget change
Get information of a budget change
Update information of a *
Delete a *
List ^
Create-
Show~
Update~
Delete~
List all Project ^
Create a new Budgeted Production Quantity
List all Project Budgeted Production Quantity IDs
Show a Budgeted Production Quantity
Update~
Delete~
List ^
Create-
Show+
Update-
Delete~
List ^
Create Change Event Production Quantity
Update~
Delete~
Show Checklist ^
Create~
Delete~
List Checklist (Inspections) Item Attachments
^ Checklist (Inspections) Item Attachments
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
^ from Project Checklist Template
Add Alternative Response Set to Project Checklist Template
* Checklists (Inspections)
Create Checklist (Inspection)
List Checklist List Assigned Company Filter Options
List Checklist List * Filter Options
List Checklist List * Filter Options
List Checklist List ^ Filter Options
List Checklist List * Filter Options
List Checklist * Filter Options
List Checklist List * Filter Options
List Checklist List Point of Contact Filter Options
List Checklist List * Filter Options
List Checklist List Specification Section Filter Options
List Checklist List Status Filter Options
List Checklist List * Filter Options
List Checklist List Inspection * Filter Options
List Grouped Checklists (Inspections)
Show Checklist (Inspection)
Update~
Delete~
Send Checklist (Inspection) Email
Create *
Delete~
List Checklist (Inspection) ^
Create a Checklist (Inspection) *
Calculate when the first Inspection of an Inspection Schedule will be created
Calculate number of Inspections to create based on Schedule
Checklist Schedule * Filter Options
Checklist Schedule ^ Filter Options
Checklist Schedule * Filter Options
Checklist Schedule * Filter Options
Checklist Schedule Inspection * Filter Options
Show Checklist *
Update a Checklist (Inspection) *
Delete Checklist *
List Checklist Schedule ^
Create-
Delete~
List Checklist Schedule Change Histories
Show All ^
Create Commitment Change Order Batch
Show~
Update~
Delete~
Show All ^
Create *
Show~
Update~
Delete~
List Project ^
Get Contract's ^
Update~
List ^
Batch Update ^
List Correspondence Type ^
List Correspondence Type ^
List Correspondence Type ^
List all Project ^
Create a new *
List all Project Crew ^
Show A *
Update a *
Delete~
List Custom Fields User options
List Custom Tool ^
List ^
Create-
List Daily Construction Report Logs ^
Show ^
Update-
Delete~
Get the * via date or id
Update the state of a *
Get Daily Log Headers for the Project
^s for Daily Logs
^ Daily Logs from one Date to another Date
List ^s of Daily Logs
List ^
Create new *
Update a *
List Accepted ^
List ^
Create-
Show+
Update-
Delete~
List ^
Create-
Show~
Update~
Delete~
List * Items
Create-
List All Direct Cost ^
^ Direct Cost Line Items
^ Direct Cost Items
List Direct Cost ^
Create-
Show~
Update~
Delete a Direct Cost *
Show * Item
Update~
Delete~
List Project ^
List Project ^
List Project ^
List Project ^
List Project ^
List Project ^
List Project ^
Create-
Show~
Update~
Delete~
List+
Show-
List project ^
Create *
Delete~
Project Folder and File index
List drawing areas
Create-
Update a drawing area
Delete~
List ^
Update drawing discipline
Update~
Send email
List drawing revision terms
List drawing revisions
List drawing tiles
Show *
Update~
List drawing sets
Create-
Update~
Delete~
List drawing uploads
Create-
Delete~
List ^
Create-
Show+
Update-
Delete~
List ^
Create-
Show+
Update-
Delete~
List Company ^ from Project
Show Company * from Project
List ^ on a project
Create *
Show~
Update~
Delete~
List generic tool items
Create *
Batch Update ^
List Users with access to a generic tool
List statuses available for a generic tool
Show *
Update~
Delete~
List Change History for a Generic Tool Item
List Responses for a Generic Tool Item
Create generic tool item response.
Update *
Send a response from a Generic Tool Item and then update the item status
List Users with access to a Generic Tool Item
List ^
Create-
List ^
Create-
Create *
Show *
Update~
Destroy~
List Incident ^
Show-
Get Project Incident ^
Update~
List ^
Create-
Get Affected Company Filter Options
Get * Filter Options
Get ^ Filter Options
Get Work Activity Filter Options
Show *
Update~
Destroy~
Get * Filter Options
Get * Filter Options
Get * Filter Options
Get * Filter Options
Get * Filter Options
Get Status Filter Options
List ^
Create Injury
Get * Filter Options
Get Affected Company Filter Options
Get ^ Filter Options
Get ^ Filter Options
Get * Filter Options
Get * Filter Options
Get * Filter Options
Get ^ Filter Options
Get Work Activity Filter Options
Show Injury
Update~
Destroy~
List ^
Create Near Miss
Get Affected Company Filter Options
Get ^ Filter Options
Get ^ Filter Options
Get * Filter Options
Get ^ Filter Options
Get Work Activity Filter Options
Show Near Miss
Update~
Destroy~
List ^
Create-
Get Affected Company Filter Options
Get ^ Filter Options
Get Responsible Company Filter Options
Get Work Activity Filter Options
Show *
Update~
Destroy~
List ^
Create-
Show~
Update~
Destroy~
Create *
Show *
Update~
Delete~
Create *
List ^
Create-
Show+
Update-
Delete~
List Project Inspection Template *
Create~
Show~
Delete~
Creates an Inspection Item *
Delete an Inspection *
List Inspection ^
List ^ on a project
Create ^
Show-
Update~
Delete~
List ^ on a project
Create ^
Show-
Update~
Delete~
List project insurances
Create-
^ Project Insurances
Show project insurance
Update~
Delete~
List ^
List Project ^
Create * (Admin)
Find or Create Location(s) by Path
Show Project *
Update~
Delete~
List all equipment
Create a new equipment
List all project equipment IDs
^ all equipment
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
List ^
Create-
List Manpower Logs ^
Get total workers and man hours
List Manpower Logs ^
Show ^
Update-
Delete~
List ^
Create A *
Update~
Delete~
List ^
Create-
^ Materials
Bulk Delete Materials
^ Materials
Show *
Update~
Delete~
List ^
Create-
Update~
Delete~
List ^
Create-
Show+
Update-
Delete~
^ Project Observation Templates
List Project ^
Create-
Update~
Delete~
List available Observation Item statuses with localized labels
Delete Observation *
List Observations ^
List manual holds for a given invoice
Create a manual hold for a given invoice
Update a manual hold
List payments subtiers for the commitment
List payments subtiers for the requisition
List payments subtier waivers
List Project ^
Create project Person
List ^ Project People
Update project person
Update a permission template assignment for a user on a project
List all available permission templates for a Project
List ^
Create-
Show+
Update-
Delete~
Show All ^
Create Prime Change Order Batch
Show~
Update~
Delete~
Show All ^
Create *
Show~
Update~
Delete~
List ^
Create-
Show+
Update-
Delete~
List ^
Creates or updates project date
Show *
List ^
Create-
Bulk Create Project Memberships
Delete *
Show Punch Assignment
Update *
List Project ^
List of Punch List * Filter Options
Punch List ^
List of Punch List * Filter Options
List Punch List Assignee options
List Punch List Read User options
Show compliance information for a Purchase Order Contract
Update the compliance information for a Purchase Order Contract
Show compliance documents for a contract.
Create a compliance document.
Show~
Update~
Delete~
List ^
Create-
Show+
Update-
Delete~
List ^ Items
List Recycled Action ^
Show-
List Recycled Action ^
Show-
List Recycled Action ^
Show-
List Recycled Action ^
Show-
List Recycled Action ^
Show-
List Recycled Action ^
Show-
List Recycled Project Action ^
Show-
List Recycled Action ^
Show-
List Recyled Action ^
Show Recycled Action *
List Recycled Action *
Show~
Restore~
List Recycled Checklist (Inspections) Item Attachments
List Recycled Checklist (Inspection) Comments
List Recycled Checklist Templates
Show-
Restore~
* Recycled Checklists (Inspections)
List Grouped Recycled Checklists (Inspections)
Show Recycled Checklist (Inspection)
^ Deleted Checklist (Inspection)
List Recycled Project ^
Show-
^ Project Form
List Recycled ^
List Recycled ^
Show-
Retrieve~
List Recycled ^
Show-
Retrieve Environmental
List Recycled ^
Show Recycled Injury
Retrieve~
List Recycled ^
Show Recycled Near Miss
Retrieve~
List Recycled ^
Show-
Retrieve Property Damage
List Recycled ^
Show-
Retrieve~
Show Recycled *
Retrieve~
List Recycled Observation ^
Show Recycled Observation
Retrieve~
List RFIs
Create-
Batch Update RFIs
List RFI ^
Download RFIs List
List available RFI filters
List available RFI assigned_id filter options
List available RFI ball in court filter options
List available RFI cost code options
List available RFIs locations
List available RFI Prefix Stage filter options
List available RFI ^ filter options
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
Create * for Existing RFI
Update ^
^ RFI
^ Recycled RFI
List RFI ^
Create RFI Reply
Show~
Update~
Delete an RFI Response
List ^
Create-
Show+
Update-
Delete~
Get ^ Metadata
Update~
List ^
Create-
Sync+
Show-
Update~
Delete~
Get Schedule Import processing state
Create *
Update~
Delete~
List ^
Create-
Show~
Delete~
Show Project Schedule ^
Send email
List specification section terms
List ^
Create-
Show~
List ^
Create specification upload
Close and Distribute a Submittal Log
List ^ on a project
List ^
Create-
List ^ on a Project
Create *
List available Submittal filters
List Filter Options for Approvers
List Filter Options for ^
List Filter Options for Ball in Court Company
List Filter Options for Ball in Court
List Filter Options for ^
List Filter Options for Cost Code
List Filter Options for Created By
List Filter Options for ^
List Filter Options for ^
List Filter Options for ^
List Filter Options for Specification ^
List Filter Options for ^
List Filter Options for ^
List Filter Options for ^
List Filter Options for ^
List Filter Options for Location
List of ^ Filter Options
List Filter Options for ^
List Filter Options for ^
List Filter Options for Received From
List Filter Options for Submittal Response
List Filter Options for Responsible Contractor
List Filter Options for Submittal ^
List Filter Options for Specification Area
List Filter Options for Specification Section
List Filter Options for Submittal Status
List Filter Options for Submittal Sub Job
List Filter Options for Submittal Manager
List Filter Options for Submittal Package
List Filter Options for Submittal Workflow Template
List Filter Options for Submittal Scheduled Task
List Filter Options for ^
List Filter Options for Submittal ^
Get ^
Get ^ By Spec Section
List of deleted Submittals
Show *
Update~
Get ^
Get ^
List Project WBS Task codes
List all Time And Material Entry
Create a new Time And Material Entry
Update Multiple Time And Material Entries
List all Time And Material Entry ^
Create a piece of Equipment
List all Time And Material Entry matching the search keyword
List ^
Create * for Time and Material Entry
Delete Multiple Signatures
Show A *
Delete *
Show Time And Material Entry
Update a Time And Material Entry
Delete~
Show ^
Email a Time And Material Entry
Restore~
List all attachments
Create attachment
Bulk Delete Time and Material Attachments
Show an individual time and material attachment
Delete a Time and Material Attachment
List of all Time and Material Equipment Logs
Create a new *
^ Time and material equipment logs
Bulk Delete Time and material equipment logs
^ Time and Material Equipment logs
Show *
Update a *
Delete~
Show *
Create a new *
Update a *
Delete~
List ^
Create-
^ Time and material timecards
Bulk Delete Time and material timecards
^ Time and material timecards
Show *
Update~
Delete~
List timecard entries (Project)
Create timecard entry (Project)
Show~
Update~
Delete~
Remove signature from timecard entry (Project)
Update timecard entry signature (Project)
List all ^
Create *
Update Timecard Entries
Delete~
^
List ^ for Timesheet
Get a list of possible Timesheet Creator Ids
Get a list of possible Timesheet Creators
List Cost Codes Ids for Timesheets
List Cost Codes for Timesheets
List ^
Create * for Timesheet
Show A *
Delete *
Update timesheet status
Show A *
Update *
Delete~
List project tools
Update~
Create Project *
Show~
Update~
Update ^
List Project ^
Create project user
List Project inactive users
Reactivate project user.
Generates PDF Document
Show project user
Update~
^ company user to project
^ a user from the project
Update ^
List project vendors
Create-
List Project ^ Vendors
Reactivate project vendor
Show~
Update~
^ to project
Delete from project
List project vendor insurances
Create-
^ Project Vendor Insurances
Show project vendor insurance
Update~
Delete~
List ^
Create-
Show+
Update-
Delete~
List ^
Create-
Show+
Update-
Delete~
List ^
Create-
List Accepted Weather ^
Show ^
Update-
Delete~
List Project WBS ^
Add segment to the project pattern
Remove segment from the project pattern
Update Project Pattern's Segment Order
List Project WBS ^
Show-
List Project ^
Create-
Bulk Delete Project Segment Items
^ Project Segment Items
Update Project *
Delete~
List Project WBS codes
Create a WBS Code
^ WBS codes
Bulk update WBS codes
Update a WBS code
List all classifications
Create a new classification
Update all classification
Create Company Classifications For Project
Show classification
Update a classification
Delete~
List ^
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
List ^
List punch item types
Create *
Show~
Update Punch Item type
Delete *
List ^
Create-
Add Attachments to Punch Item
List Deleted Punch Items
^ Punch Item Emails
Send unsent Punch Items
Show *
Update~
Delete~
Create Punch Item *
Send Punch Item Email
List Punch Item ^ List
List of ^
Create *
Sync+
Show-
Update~
Delete~
List Purchase Order Contract detail line items
Create-
Show~
Update~
Delete~
List Purchase Order Contract ^
Create-
Sync+
Show-
Update~
Delete~
Update Purchase Order Contract Subcontractor SOV status
List ^
Creates-
Review+
List ^ (Subcontractor Invoices) for Project
Create * (Subcontractor Invoices) for Commitment
Show * (Subcontractor Invoice)
Update~
Delete~
^ to a Requisition (Subcontractor Invoice)
Bulk Update Subcontractor Invoice (Requisitions) Items
List Requisition (Subcontractor Invoice) ^
List Requisition (Subcontractor Invoice) ^
Show-
Update~
List Requisition (Subcontractor Invoice) ^
Show-
Update~
List Requisition (Subcontractor Invoice) ^
Show-
Update~
Show ^ for Requisition (Subcontractor Invoice)
^ from a Requisition (Subcontractor Invoice)
Merges one or more PDFs of a requisition into a single PDF
Update Requisition (Subcontractor Invoice) *
List ^
Create resource
Show~
Update~
Delete~
List RFQs
Create-
Show~
Update~
Delete~
List RFQ ^
Create-
Show~
Update~
List RFQ ^
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
List ^ for a Project
Create * for a Project
List ^ for a Specification Section Division
Show *
List ^
Create * for a Project
List ^
Create-
Show~
Update~
List ^
Create-
Sync+
Show-
Update~
Delete~
List ^
Create-
Sync+
Show-
Update~
Delete~
Update *
List ^
List Submittals
Show-
List ^
List task items
Create-
List Task Items * options
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
List ^
Create-
Sync+
Show-
Update~
List ^
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
List ^
Create todo
^ ToDos
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
Create Company Vendor ^
Update~
List Webhooks ^
Create-
List Webhooks ^
List Webhooks ^
Create-
^ Create Triggers
^ Delete Triggers
Delete Webhooks *
Update Webhooks *
Delete~
List Webhooks ^
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
List Work Order Contract ^
Create Work Order Contract line item
^ Work Order Contract Line Items
Show Work Order Contract line item
Update~
Delete~
Update Work Order Contract Subcontractor SOV status
List ^
Create Workflow Activity History
Show~
List ^
Show-
Get Company ^
Get ^ Company Assignments
Get All Custom Fields
Create Custom Field
Get Single Custom Field
Update Custom Field
Delete~
Add ^ to Custom Field
Remove ^ from Custom Field
Get All Company ^
Create a Single *
Get~
Update~
Delete~
Get Group ^
Get all ^ belonging to a Group
Get all Job Titles belonging to a Group
Get a Groups ^
Get Look Ahead Data
Get Tags Requiring Action Report
Get All Resource Requests for Projects in a Single Group
Get All Resource Planning * for a Group
Get all Job Titles in the Company
Create a Job Title
Get a Single Job Title
Update a Job Title
Delete~
Make Job Title available to *
Remove Job Title from being available to *
Get Resource Planning Notification Profiles
Get all ^ belonging to a Company
Create a Person
Get a Single Person
Update a Person
Delete~
Get Person ^
Add Person to a *
Remove a Person from a *
Get Person's Assignment History Data
Add * Instance to Person
Remove * Instance from Person
Get All Time Off for a Single Person
Create Time Off for a Person
Get Single Time Off Record
Update a Time Off Record
Delete~
Enable a Person to Log In
Revoke a Person's Login
Get Permission Level Options
List Company ^
Create a *
Get a Single *
Update~
Delete~
Get Project ^
Add Category to Project
Update Category Name
Delete Category
Add Subcategory to Category
Update Subcategory Name
Delete Subcategory
Get Project's Assignment History Data
Get All Resource Requests for a Single Project
Create a Resource Request on a Project
Add * to Project
Remove * from Project
Add * Instance to Project
Remove * Instance from Project
Add Wage Override
Delete~
Get All Resource Requests in a Company
Update a Single Resource Request
Delete a Resource Request
Get All Resource Planning * for a Company
Create Company *
Get a Single Resource Planning *
Update Company *
Delete a Resource Planning *
Make Tag from being Available to *
Remove Tag Availablility to *
Create *
Show~
Update~
List ^
Create-
Show new Change Event
Show *
Update~
Delete~
Clone~
Restore~
List of Company Action ^
Create Company Action ^
Show-
Update a Company Action *
Delete+
Move Company Action Plan Template into "^ed"
Move Company Action Plan Template into "In Revision"
List ^
Show current company user
Find or create an Annotated Document with markup context filtering
List Recycled Company Action ^
Show-
Restore~
Create Company *
Show~
Update~
List company users
Create-
Bulk add company users to projects
Bulk remove company users from projects
^ company users
Show-
Update~
Send invite
List drawings
Create *
Update~
List projects
List ^
Create a *
Update *
Bid Level across a Bid Form
Update a * from a Bid Package
List Checklist (Inspections) Items
List Project Checklist Templates
Show-
Create Checklist (Inspection)
Update~
Delete~
List Inspection ^
List ^ of Daily Logs
List ^
Create-
Show~
Update~
Delete~
List * Items
Create-
Show~
Update~
Delete~
List drawing areas
Create-
Update a drawing area
Delete~
List ^
Update drawing discipline
List drawing revision terms
List drawing uploads
Create-
Show *
Delete drawing upload
List ^ on a project
Delete Project *
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
^
Edit a Timecard Entry
^
Show recent Timecard Entry wbs code ids (DEPRECATED)
Update Timesheet
List Recycled Checklist (Inspection) Sections
^ Recycled Checklist Template
^ Deleted Checklist (Inspection)
List Recycled ^
Show-
Retrieve~
List Recycled ^
Show-
Retrieve~
Download RFIs List
Update Advance Ball in Court
Update ^
List ^
Create-
Show~
Delete~
List requested changes for a Schedule or a Task
^ Requested Changes
Show resource assignment
List ^
Create resource
Show~
Update~
Delete~
Create *
List specification section terms
List ^ on a project
Create *
List all submittal attachments with download urls
Check if number and revision entered are available or duplicated.
Get ^
Get ^ By Spec Section
List of deleted Submittals
Show *
Update~
Delete~
Show * in PDF format
Get ^
Get ^
Create Project *
Show~
Update~
List project vendors
Create-
Show~
Update~
^ to project
Delete from project
List ^
Create-
Add Attachments to Punch Item
List Deleted Punch Items
^ Punch Item Emails
Send unsent Punch Items
Show *
Update~
Delete~
Send Punch Item Email
List ^ (Subcontractor Invoices) for Project
Create * (Subcontractor Invoices) for Commitment
Show * (Subcontractor Invoice)
Update~
Delete~
List company users
Show-
Show current company user
List company users
Create-
Bulk add company users to projects
Bulk remove company users from projects
^ company users
Show-
Update~
Send invite
List company users
Show current company user
List company users
Create-
Bulk add company users to projects
Bulk remove company users from projects
^ company users
Show-
Update~
Send invite
List company users
Show-
List Operations
Get Operation Details
List Company ^
Get Company Snapshots ^
List Change Event ^
Update a Change Event *
List Change Event ^
Update a Change Event Status
List ^
Create a *
Update~
Delete~
Show ^
Create Company ^
Get Custom Field ^
Company Folder and File index
List of Document ^ (Company)
Get all equipment (Company)
Create equipment (Company)
Update~
Delete~
^ equipment with project (Company)
Disassociate~
Get ^ (Company)
Bulk update current project (Company)
Get all equipment ids (Company)
^ equipment (Company)
Get all equipment ^ (Company)
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
Get ^
Create-
Create Cost *
Delete+
Get-
Update~
Delete~
Create new sub Cost *
Update *
Delete~
Get Cost ^
^ Catalog
List Default Correspondence Types
Show a Company Inspection Template Item ^
Updates~
Bulk activation
Bulk deactivation
Get * Options
Bulk Create Action Plans for Locations
List of ^ for an Action Plan
Get Advanced Forecasting ^ of a Project
Update Advanced Forecasting ^
List of Budget Change Histories
Get Adjustment and ^ of a Project
Delete *
It fetches a budget note
Creates or updates a budget note for a budget or a forecasting row
List ^
List ^
Get * by ID
Get ^
Update the Change Event settings for the project
Check PDF generation status
Create PDF export for a Commitment Change Order Batch
Create CSV export for Commitment Change Order Rows
Check CSV export status for Commitment Change Order Rows
List Commitment Change Order ^
Create-
Show~
Update~
Delete~
Check PDF generation status
Create PDF export for a Commitment Change Order
List ^
Create-
Show~
Update~
Delete~
List Commitment Contract ^
Create-
Show~
Update~
Delete~
Check PDF generation status
Create PDF export for Commitment Contracts
Show Commitment Contract ^
List requisition compliance documents
Create compliance document
List requisition compliance attachments
Get requisition compliance document
Update~
Delete~
List coordination issues for a project (REST v2.0)
Create a coordination issue (REST v2.0)
List Coordination Issues ^
Show Coordination Issue *
Update~
Delete~
List Available Status Transitions
List coordination issue viewpoints (legacy + Model Manager, REST v2.0)
Create a Model Manager viewpoint and link it to the issue (REST v2.0)
^-get Model Manager viewpoints by UUID (REST v2.0, issue-scoped)
Get one coordination issue viewpoint (Model Manager or legacy Bim*, REST v2.0)
Update viewpoint mapping and/or Model Manager viewpoint content (REST v2.0)
Remove viewpoint association from issue (REST v2.0; MM soft-delete when applicable)
Show a coordination issue (REST v2.0)
Update~
Delete~
Get equipment by project (Project)
Create equipment (Project)
Update~
^ equipment with project (Project)
Disassociate~
Bulk remove current project (Project)
Bulk update current project (Project)
Get unmanaged equipment (Project)
Create~
Update~
Get equipment ids by project (Project)
Get all equipment ^ (Project)
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
Get a list of Inspection Item ^s
Get a list of Inspection Item ^
Creates a Inspection Item *
Finds or Creates a Inspection Item Signature Request
Show a Inspection Item *
Deletes an Inspection Item *
Creates a Inspection Item ^ Request
Deletes an Inspection Item ^
Show a Project Inspection Template Item ^
Updates~
List Checklist List * Filter Options
List Checklist List * Filter Options
List Checklist * Filter Options
List Checklist List * Filter Options
List Checklist List Point of Contact Filter Options
List Checklist List * Filter Options
List Checklist Schedule * Filter Options
List Checklist Schedule * Filter Options
List Checklist Schedule Inspection * Filter Options
List Checklist List Specification Section Filter Options
List Checklist List * Filter Options
List Checklist List * Filter Options
Get ^
Create ^
List project links
Bulk update links
Delete a link
Delete meeting category
Check PDF generation status
Create PDF export for a Prime Change Order Batch
Create CSV export for Prime Change Order Rows
Check CSV export status for Prime Change Order Rows
List Prime Change Order ^
Create-
Show~
Update Prime Contract *
Delete Prime Change Order *
Check PDF generation status
Create PDF export for a Prime Change Order
List ^
Create-
Show Prime Contract ^
Show *
Update~
Delete~
List Prime Contract ^
Create-
Show~
Update~
Delete~
Check PDF generation status
Create PDF export for a Prime Contract
List project dates
^ Project Memberships
Get Project * Options
List Punch Item Assignee Company Filter Options
List Punch Item * Filter Options
List Punch Item ^ Filter Options
List Punch Item * Filter Options
List Punch Item * Filter Options
List Punch Item * Filter Options
List Punch Item * Filter Options
List * Filter Options
List Punch Item * Filter Options
List Punch Item * Filter Options
Update the Due Date for a Requisition (Subcontractor Invoice)
List ^
Get * by ID
List ^
Get Activity by ID
List ^
Get * by ID
Initiate schedule import
Get import status
Get import logs
List ^
Create-
Get * by ID
Update *
Delete~
Configuration of Specifications tool
Return a list of all ^.
List ^ Task Items Project Distribution Members
List Task Items Distribution Member ^
Get ^
Save-
Update~
Delete~
List Wbs ^
Create-
Create Wbs Attribute Items in bulk
Update Wbs *
Delete~
List Wbs ^
Create~
Update~
Delete~
List Wbs ^
Assign the ^ to the Wbs Codes
Unassign the ^ from the Wbs Codes
List Wbs Codes ^
List Wbs Codes ^
List Wbs Code IDs
List Project Webhooks ^
Create-
List Project Webhooks ^
List Project Webhooks ^
Create~
^ Create Project Webhooks Triggers
^ Delete Project Webhooks Triggers
Delete Project Webhooks *
Retrieve a single webhook for project
Update Project Webhooks *
Delete~
List Project Webhooks ^
List Workflow ^ (Project)
Create a Workflow * (Project)
^ Workflow Instances (Project) (Public)
Get a Workflow * (Project)
Add ^ to a Workflow Instance (Project)
Get Workflow Instance ^ (Project)
Respond to a Workflow Instance (Project)
^ a Workflow Instance (Project)
^ a Workflow Instance (Project) (Public)
List ^ (Project)
List Workflow ^ (Project)
Get Workflow * (Project)
Update~
Update ^ and Workflow Manager (Project)
List ^ (Project)
List Company ^
POST-
Reorder~
PATCH~
DELETE~
Fetch active support pin
Create support pin
Save AEMP 2.0 telematics data
Save telematics stats data
Get ^ for Uom Master List
Retrieves the status of the asyncronous job that a bulk users command queued
Bulk add company users to projects
Bulk remove company users from projects
Bulk remove project details for company users on projects
Bulk update project details for company users on projects
List Company Webhooks ^
Create-
List Company Webhooks ^
List Company Webhooks ^
Create~
^ Create Company Webhooks Triggers
^ Delete Company Webhooks Triggers
Delete Company Webhooks *
Retrieve a single webhook for company
Update Company Webhooks *
Delete~
List Company Webhooks ^
List Workflow ^ (Company)
Create a Workflow * (Company)
^ Workflow Instances (Company) (Public)
Get a Workflow * (Company)
Add ^ to a Workflow Instance (Company)
Get Workflow Instance ^ (Company)
Respond to a Workflow Instance (Company)
^ a Workflow Instance (Company)
^ a Workflow Instance (Company) (Public)
List ^ (Company)
List Workflow ^ (Company)
Get Workflow * (Company)
Update~
Update ^ and Workflow Manager (Company)
List Workflow ^
Get a Workflow Template *
List ^ Enabled for Workflows
List ^ (Company)
Project Folder and File index
List of Document ^ (Project)
Get all equipment (Company)
Create equipment (Company)
^ equipment (Company)
Bulk update current project (Company)
Get all equipment ids (Company)
^ status of equipment (Company)
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
^ status of equipment (Project)
Update status of equipment (Project)
Get equipment by ID (Project)
Update equipment (Project)
Update current project (Project)
Remove~
List ^ for a Project
Create *
Update~
Delete~
List ^s
Update~
List distribution groups for Specifications
List potential distribution members for Specifications
Save AEMP 2.0 telematics data`;
