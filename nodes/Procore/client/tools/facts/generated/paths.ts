// Made by `npm run generate` from reference/. Do not edit.
export const PATHS = `1oauth/authorize	G	Authentication
2revoke	P
2token	P
3info	G
1rest/v1.0/app_installations	GP	App Marketplace
4{id}	GA
3bim_file_extractions	G	BIM
4{id}	G
3bim_files	GP
4{id}	GAD
3bim_geometry_file_bundles	P
4{id}	G
3bim_levels	GP
4batch	P
4{id}	GAD
3bim_mint_tokens	P
3bim_model_revision_plans	GP
4batch	P
4{id}	GD
3bim_model_revision_viewpoints	G
4batch	P
4bulk_delete	D
4{id}	D
3bim_model_revisions	GP
4{id}	GAD
5objects	G
5properties	G
3bim_models	GP
4{id}	GAD
5change_history	G
3bim_plans	GP
4batch	P
4{id}	GAD
3bim_property_files/{id}/objects	G
5properties	G
3bim_view_folders	GP
3bim_viewpoints	P
4batch	P
4{bim_viewpoint_id}/associations	PD
4{id}	G
3budget_detail_filters	G	Budget
3budget_line_items	P
4sync	P
4{id}	GA
3budget_view_snapshots	GP
4{budget_view_snapshot_id}/detail_rows	G
5summary_rows	G
3budget_views	G
4{budget_view_id}/budget_detail_columns	G
5budget_details	P
5detail_rows	G
5summary_rows	G
3calendar_events	G	Schedule (Legacy)
3change_event/statuses	G	Change Events
3change_events	GP
4{id}	GA
3change_order/statuses	G	Change Orders
3change_order_change_reasons	G
3change_order_packages	GP
4{id}	GA
3change_order_requests	GP
4sync	A
4{id}	GA
3change_types	G	Change Events
3checklist/default_distribution	G	Inspections
4item_types	G
5{id}	G
4list_templates	G
5{id}	G
6remove_alternative_response_set	A
6use_alternative_response_set	A
4lists	GP
5{id}	GAD
5{list_id}/comments	P
7{id}	G
6items/{id}	GA
7{item_id}/item_attachments	P
6sections	P
7{id}	GAD
7{section_id}/toggle_not_applicable	AU
6signature_requests	GP
7{id}	GD
7{signature_request_id}/signature	PD
4possible_inspectors	G
4potential_points_of_contact	G
3commitments	G	Commitments
4{id}	G
3communication_tags	GP	Emails
3communications/{communication_id}/threads	G
6{id}	G
4{id}	G
3companies	G	Company Settings
4{company_id}/action_plans/plan_template_item_assignees	GP	Action Plans
7bulk_create	P
7bulk_update	A
7{id}	GAD
6plan_template_items	GP
7bulk_update	A
7create_from_item	P
6plan_template_references	GP
7bulk_create	P
7{id}	GD
6plan_template_sections	P
7create_from_section	P
6plan_template_test_record_requests	GP
7bulk_create	P
7{id}	GD
6plan_templates	GP
7{id}	GAD
8publish	P
8revise	P
6plan_types	GP
7{id}	GAD
6verification_methods	GP
7{id}	GAD
5app_configurations	GP	App Marketplace
6{id}	GAD
5bid/{bid_id}/bid_forms/{bid_form_id}	G	Bid Management
5bid_packages	G
6{bid_package_id}/correspondences	G
8{id}	G
6{id}	G
5bids	G
6{bid_id}/uploads	G
6{id}	GA
5checklist/alternative_response_sets	G	Inspections
7{id}	G
6item/response_sets	GP
8{id}	GAD
8{response_set_id}/responses	GP
a{id}	GAD
6list_templates	GP
7{id}	GAD
8remove_alternative_response_set	A
8use_alternative_response_set	A
7{list_template_id}/sections	GP
6responses	GP
7{id}	GAD
6sections	G
7{id}	GAD
5concierge	A	Company Settings
5configurable_field_sets	GP	Custom - Configurable Tools
6find_by_index	G
6{id}	GAD
7duplicate	P
7project_options	G
7validations	P
5construction_volume/urgent_error	P	Company Settings
5contributing_behaviors	GP	Incidents
6bulk_update	A
6{id}	GAD
5contributing_conditions	GP
6bulk_update	A
6{id}	GAD
5currency_configuration	GAD	Currency Configurations
6exchange_rates	GPA
5custom_field_definitions/{custom_field_definition_id}/configurable_field_sets	G	Custom - Configurable Tools
5distribution_groups	G	Directory
5documents	G	Documents
5email_communications	P	Emails
6emails	G
6{communication_id}/emails	P
8{email_id}/download_attachments	G
6{id}	GA
7export	G
5file_versions	P	Documents
6{id}	G
5files	P
6{id}	GAD
7send_email	P
5filters	G	Project-Level Configuration
6{name}	G
5folders	GP	Documents
6{id}	GAD
5form_templates	GP	Forms
6{id}	GAD
5generic_tools	GP	Custom - Configurable Tools
6{generic_tool_id}	A
7statuses	GP
8{id}	D
5gps_positions	GP	Field Productivity
6{id}	G
5hazards	GP	Incidents
6bulk_update	A
6{id}	GAD
5incidents/action_types	GP
7bulk_update	A
7{id}	GAD
6affected_body_parts	G
6affliction_types	GP
7bulk_update	A
7{id}	GAD
6body_parts	G
6environmental_types	G
6filing_types	G
6harm_sources	GP
7bulk_update	A
7{id}	GAD
6injury_filing_types	G
7{id}	GA
6severity_levels	G
7{id}	GA
7{severity_level_id}/alert_recipients	G
9{id}	GAD
6statuses	G
6units_of_measure	G
6work_activities	GP
7bulk_update	A
7{id}	GAD
5inspection_templates/{inspection_template_id}/item_references	GP	Inspections
8{id}	GD
7items	GP
8{id}	GAD
5inspection_types	GP
6{id}	GAD
5insurances	GP	Directory
6sync	A
6{id}	GAD
5invoices/async_jobs/{uuid}	G	Invoices
5managed_equipment	GP	Field Productivity
6bulk_destroy	D
6bulk_restore	A
6query	P
6setup_managed_equipment_dependents	P
6user_permissions	GA
6{id}	GAD
7change_history	G
7managed_equipment_attachments/bulk_destroy	D
7restore	A
7update_deleted_equipment_serial_number	A
6{managed_equipment_id}/managed_equipment_attachments/{id}	D
5managed_equipment_categories	GP
6{id}	GAD
5managed_equipment_logs	GP
6{id}	G
5managed_equipment_maintenance_logs	GP
6{id}	GAD
7attachments	GP
8bulk_destroy	D
8{attachment_id}	GD
5managed_equipment_makes	GP
6{id}	GAD
5managed_equipment_models	GP
6bulk_update	A
6{id}	GAD
5managed_equipment_types	GP
6bulk_update	A
6{id}	GAD
5me	G	Directory
5meeting_templates	G	Meetings
6{id}	G
5observation_templates/bulk_update	A	Observations
5observation_types	G
5payments/beneficiaries	G	Payments
7{payments_beneficiary_id}	G
8approve	A
8classification	A
6disbursements/payee_bank_details	P
7validate	P
7{disbursement_id}/payouts/deleted	G
9invoice/{invoice_id}	D
9{payout_id}	D
8validate	P
6early_pay_programs	GP
7{early_pay_program_id}	GA
8deactivate	A
6projects	G
7disable	A
7earlyPayPrograms	A
7enable	A
7payor_pays	A
7{project_id}/accounts	U
5pdf_template_configs	GP	Documents
6{id}	GAD
7update_default_project	A
5people	GP	Directory
6inactive	G
6{id}	A
5permission_templates	GP
6{id}	G
5planroom/bid_packages/{bid_package_id}/documents	G	Bid Management
5programs	GP	Company Settings
6{id}	GAD
5project_bid_types	GP
6{id}	GAD
5project_owner_types	GP
6{id}	GAD
5project_regions	GP
6{id}	GAD
5project_stages	GP
6{id}	GAD
5project_types	GP
6{id}	GAD
5projects	G
6{project_id}/accessible_groups/{context_type}/{context_type_id}	G	Document Markup
7accessible_layers/{context_type}/{context_type_id}	G
7contexts	PD
8get_or_create	P
8{context_id}	GUD
9layers	G
7currency_configuration	GPAD	Currency Configurations
8exchange_rates	GPA
7domains/contexts	G	Document Markup
8groups	G
8layers	G
7equipment_timecard_entries	G	Field Productivity
8bulk_create	P
8{id}	GAD
7groups	P	Document Markup
8{group_id}	GUD
9reposition	P
7layer_structure	P
7layers	P
8{layer_id}	GUD
9convert_to_public	P
9groups	G
9reposition	P
7task_item_categories	G	Tasks
7task_item_comments	GP
8{id}	AD
7viewer_documents	P	Document Markup
8get_or_create	P
8permissions	G
8stamps	GP
9{stamp_id}	D
8{viewer_doc_id}/markups	PUD
agroups	P
a{markup_id}/stamps	G
5recycle_bin/action_plans/plan_template_item_assignees	G	Action Plans
8{id}	G
7plan_template_items	G
8{id}	G
7plan_template_references	G
8{id}	G
7plan_template_sections	G
8{id}	G
7plan_template_test_record_requests	G
8{id}	G
7plan_templates	G
8{id}	G
9restore	A
6checklist/list_templates	G	Inspections
8{id}	G
9restore	A
6form_templates	G	Forms
7{id}	G
8restore	A
5roles	G	Company Settings
5rounding_configuration	GPAD	Field Productivity
5schedule/resources	G	Company Settings
6summary	G
5settings/logo	UD
6my/avatar	GU
5submittal_statuses	G
5submittal_types	G
5timecard_entries	GP	Field Productivity
6{id}	GAD
7change_history	G
5timecard_time_types	G
6{id}	A
5timesheets	GPA
6csv_export	G
6filters/approval_status	G
7billable	G
7created_by	G
7crews	G
7departments	G
7employee_ids	G
7employees	G
7locations	G
7offices	G
7projects	G
7regions	G
7sub_job	G
7time_type	G
7wbs_codes	G
7work_classifications	G
6signatures	P
7{id}	GD
6timesheet_to_budget_configuration	GPAD
5trades	GP	Company Settings
6{id}	G
5uom_categories	G	Units of Measure
5uoms	GP
6sync	A
6{id}	GAD
5uploads	P	File Access & Storage
6{uuid}	GA
5users	GP	Directory
6inactive	G
7{id}	A
6sync	A
6{id}	GA
7invite	A
6{user_id}/project_assignments	G	Project
8filter_options/names	G	Directory
9permission_templates	G
9programs	G
9project_numbers	G
9project_types	G
9regions	G
9roles	G
9stages	G
5vendors/inactive	G
7{id}	A
6{vendor_id}/comments	G
7insurances	GP
8sync	A
8{id}	GAD
5viewer-proxy/permissions	G	Document Markup
5work_breakdown_structure/patterns	G	Work Breakdown Structure
7update_segment_order	U
6segments	GP
7{id}	GAD
7{segment_id}/lists	G
8segment_items	GP
9bulk_destroy	D
9update_all	A
9{id}	GAD
5work_classifications	GP	Company Settings
6{id}	GAD
5workflow_permanent_logs	G	Workflows
3company_base_url	G	Platform Services
3company_configuration	G	Company Settings
3contract_payments	GP	Commitments
4{id}	GAD
3coordination_issue_activities	G	Coordination Issues
4feed	G
3coordination_issues	GP
4assignees	G
4bulk_delete	P
4export	G
4filter_options	G
5assignee_company_id	G
5assignee_id	G
5coordination_issue_file_id	G
5created_by_id	G
5created_from	G
5location_id	G
5status	G
5watcher_id	G
4list	P
4recycle_bin	GP
5{id}	GA
4status_count	G
4status_total	G
4sync	A
4{coordination_issue_id}/assignments	P
5attachments/{id}	D
5procore_item_associations	P
6{id}	D
4{id}	GAD
5change_history	G
5status_changes	G
3cost_codes	GP	Work Breakdown Structure
4copy_from_standard_list	P
4copy_subset_from_standard_list	P
4sync	A
4{id}	GA
3custom_field_definitions	G	Custom - Configurable Tools
4{custom_field_definition_id}/custom_field_lov_entries	G
6bulk_create	P
6{id}	G
4{id}	G
3custom_field_metadata	G
4{id}	G
3custom_fields_sections	G
4{id}	G
3departments	GP	Directory
4{id}	GAD
3document_markup_downloadable_pdfs/find_or_create	P	Document Markup
3drawing_areas/{drawing_area_id}/drawings	G	Drawings
6{id}	A
3equipment	G	Project
3field_production_report	G	Reports
3file_versions	P	Documents
4{id}	G
3files	P
4{id}	GAD
3financials/markups	GP	Contracts
5{id}	GAD
3folders	GP	Documents
4{id}	GAD
3generic_tool_items/{id}	G	Custom - Configurable Tools
3image_categories	GP	Photos
4ids_with_images	G
4{id}	GAD
3images	GP
4{id}	GAD
3installation_requests	GP	App Marketplace
3insurances/sync	A	Directory
3line_item_types	GP	Commitments
4sync	A
4{id}	GA
3links	GP	Project-Level Configuration
4recycle_bin	G
4{id}	GAD
5restore	A
3local_files/{uuid}	G	Documents
3locations	GP	Project
4{id}	GAD
3me	G	Platform Services
3meeting_attendee_records	P	Meetings
4{id}	AD
3meeting_categories	GP
4{id}	A
3meeting_topics	P
4parent_minutes	G
4{id}	A
3meetings	GP
4ecrion_pdf_generation_data	G
4{id}	GAD
3nested_bim_view_folders	P	BIM
4batch	P
3observations/assignees	G	Observations
4category_configurable_field_sets	G
4default_distribution	G
4items	GP
5next_available_number	G
5send_unsent	P
5{id}	GA
6pdf	G
6send_email	P
5{item_id}/response_logs	GP
4potential_distribution_members	G
4types	G
3offices	GP	Company Settings
4{id}	GAD
3open_items/all	G	Project-Level Configuration
4mine	G
3payment_applications	G	Prime Contracts
4{id}	GD
3potential_change_orders	GP	Change Orders
4sync	A
4{id}	GA
4{potential_change_order_id}/line_items	GP
6sync	A
6{id}	GAD
3prime_contract	GP	Prime Contracts
4{id}	GAD
3prime_contracts	G
4{prime_contract_id}/line_items	GP
6sync	A
6{id}	GAD
5payment_application_line_items/{id}	A
5payment_application_markup_line_items/{id}	A
5payment_applications	GP
6{id}	A
3procore_item_associations/bulk_destroy	D	Coordination Issues
3project/{project_id}/email_communications	P	Emails
6emails	G
6{communication_id}/emails	P
8{email_id}/download_attachments	G
7export	G
6{id}	GA
3project_dates	G	Project
4{id}	G
3project_roles	GP
4{id}	D
3project_templates	G
3projects	GP	Portfolio
4sync	A
4{id}	GA
5filters	G
6{filter_name}	G
5logo	PD
4{project_id}/accident_logs	GP	Daily Log
6{id}	GAD
5action_plans/parties	G	Action Plans
6plan_approvers	G
7{plan_approver_id}/signature	GPD
6plan_item_assignees	GP
7bulk_create	P
7bulk_update	A
7{id}	GAD
7{plan_item_assignee_id}/signature	GPD
6plan_items	GP
7bulk_update	A
7create_from_item	P
7{id}	GAD
8move	P
6plan_receivers	G
7{plan_receiver_id}/signature	GPD
6plan_references	GP
7bulk_create	P
7{id}	GD
6plan_sections	GP
7create_from_section	P
7{id}	GAD
8move	P
6plan_template_approvers	GP
7bulk_create	P
7bulk_destroy	D
7{id}	GD
6plan_template_item_assignees	G
7bulk_create	P
7bulk_update	A
6plan_template_items	G
7bulk_update	A
7create_from_item	P
6plan_template_receivers	GP
7bulk_create	P
7bulk_destroy	D
7{id}	GD
6plan_template_references	GP
7bulk_create	P
7{id}	GD
6plan_template_sections	G
7create_from_section	P
6plan_template_test_record_requests	G
7bulk_create	P
6plan_templates	G
6plan_test_record_requests	GP
7bulk_create	P
7{id}	GD
6plan_test_records	GP
7{id}	GD
6plans	GP
7create_from_template	P
7{id}	GAD
8publish	P
8revise	P
5actual_production_quantities	GP	Field Productivity
6bulk_create	P
6bulk_destroy	D
6bulk_update	A
6ids	G
6{id}	GAD
5assignable_users	G	Directory
5available_punch_item_managers	G	Punch List
5bid_contacts	G	Bid Management
5bid_packages	P
6{bid_package_id}/bid_form_items/{bid_form_item_id}	D
7bid_form_sections/{bid_form_section_id}	D
7bid_forms	GP
8{bid_form_id}	GAD
9bid_leveling	G
7bids	GP
8{id}	GA
7correspondences	G
8{id}	G
6{id}	GA
5bids	G
6{id}	G
5billing_periods	GP	Commitments
6{id}	GAD
5budget	G	Budget
6lock	PD
5budget_changes	GP
6{id}	GAD
5budget_modifications	GP
6{id}	GAD
5budgeted_production_quantities	GP
6ids	G
6{id}	GAD
5call_logs	GP	Daily Log
6{id}	GAD
5change_events/{change_event_id}/change_event_production_quantities	GP	Change Events
8{id}	AD
5checklist/items/{item_id}/item_response	GPD	Inspections
6list_item_attachments	G
7bulk_create	P
7{id}	D
6list_item_comments	G
6list_item_observations	G
6list_items	G
6list_sections	G
6list_templates	GP
7create_from_company_template	P
7{id}	GAD
8remove_alternative_response_set	A
8use_alternative_response_set	A
6lists	GP
7filter_options/assigned_companies	G
8closed_by_contacts	G
8created_by_contacts	G
8equipment	G
8inspectors	G
8list_templates	G
8locations	G
8points_of_contact	G
8responsible_contractors	G
8spec_sections	G
8statuses	G
8trades	G
8types	G
7grouped_index	G
7{id}	GAD
8send_email	P
7{list_id}/attachments	P
9{id}	D
6schedules	GP
7calculate_first_inspection_created_at	G
7calculate_total_inspections_count	G
7filter_options/assignees	G
8equipment	G
8inspection_templates	G
8locations	G
8types	G
7{id}	GAD
7{schedule_id}/attachments	GP
9{id}	D
8change_history	G
5commitment_change_order_batches	GP	Commitments
6{id}	GAD
5commitment_change_orders	GP
6{id}	GAD
5configurable_field_sets	G	Custom - Configurable Tools
5contracts/{contract_id}/invoice_configuration	GA	Contracts
5correspondence_type_items	GA	Custom - Configurable Tools
5correspondence_types/defaults	G
6permissions	G
6users	G
5crews	GP	Directory
6ids	G
6{id}	GAD
5custom_fields/{tool_name}/user_options	G	Custom - Configurable Tools
5custom_tools/users	G
5daily_construction_report_logs	GP	Daily Log
6vendor_options	G
6{id}	GAD
5daily_log_headers	GA
6index	G
5daily_logs/bulk_updates/bulk_update	A
6clones	P
6count	G
6delay_log_types	GP
7{id}	A
6weather_conditions	G
5delay_logs	GP
6{id}	GAD
5delivery_logs	GP
6{id}	GAD
5direct_costs	GP	Direct Costs
6line_items	G
7sync	A
6sync	A
6{direct_cost_id}/line_items	GP
8{id}	GAD
6{id}	GAD
5directory/filter_options/cost_codes	G	Directory
7country_codes	G
7job_titles	G
7permission_templates	G
7state_codes	G
7trades	G
5distribution_groups	GP
6{distribution_group_id}	GAD
5distribution_groups_with_ancestors	G
6{distribution_group_id}	G
5document_custom_tags	GP	Documents
6{id}	D
5documents	G
5drawing_areas	GP	Drawings
6{id}	AD
5drawing_disciplines	G
6{id}	AU
5drawing_revision_emails/{id}/send_email	P
5drawing_revision_terms	G
5drawing_revisions	G
6{drawing_revision_id}/drawing_tiles	G
6{id}	GA
5drawing_sets	GP
6{id}	AD
5drawing_uploads	GP
6{id}	D
5dumpster_logs	GP	Daily Log
6{id}	GAD
5equipment_logs	GP
6{id}	GAD
5form_templates	G	Forms
6{id}	G
5forms	GP
6{id}	GAD
5generic_tools/{generic_tool_id}/generic_tool_items	GPA	Custom - Configurable Tools
8available_read_users	G
8available_statuses	G
8{generic_tool_item_id}	GAD
9change_histories	G
9generic_tool_item_responses	GP
a{id}	A
9update_and_send_response	P
9users_with_permission	G
5incidents	GP	Incidents
6actions	GP
7{action_id}/attachments	P
7{id}	GAD
6alerts	G
7{id}	G
6configuration	GA
6environmentals	GP
7filter_options/affected_companies	G
8environmental_types	G
8managed_equipment	G
8work_activities	G
7{id}	GAD
6filter_options/assignees	G
7contributing_behaviors	G
7contributing_conditions	G
7hazards	G
7locations	G
7statuses	G
6injuries	GP
7filter_options/affected_body_parts	G
8affected_companies	G
8affected_parties	G
8affected_persons	G
8affliction_types	G
8filing_types	G
8harm_sources	G
8managed_equipment	G
8work_activities	G
7{id}	GAD
6near_misses	GP
7filter_options/affected_companies	G
8affected_parties	G
8affected_persons	G
8harm_sources	G
8managed_equipment	G
8work_activities	G
7{id}	GAD
6property_damages	GP
7filter_options/affected_companies	G
8managed_equipment	G
8responsible_companies	G
8work_activities	G
7{id}	GAD
6witness_statements	GP
7{id}	GAD
7{witness_statement_id}/attachments	P
6{id}	GAD
6{incident_id}/attachments	P
5inspection_logs	GP	Daily Log
6{id}	GAD
5inspection_templates/{inspection_template_id}/item_references	GP	Inspections
8{id}	GD
5inspections/{inspection_id}/comments	P
7item_attachments/{id}	D
7item_references	G
5instruction_types	GP	Daily Log
6{id}	GAD
5instructions	GP
6{id}	GAD
5insurances	GP	Directory
6sync	A
6{id}	GAD
5lien_waivers	G	Invoices
5locations	GP	Project
6find_or_create_by_path	P
6{location_id}	GAD
5managed_equipment	GP	Field Productivity
6ids	G
6search	P
6{id}	GAD
7restore	A
5managed_equipment_logs	GP
6{id}	GAD
5managed_equipment_maintenance_logs	GP
6{id}	GAD
5manpower_logs	GP	Daily Log
6contact_options	G
6daily_totals	G
6vendor_options	G
6{id}	GAD
5manual_forecast_line_items	GP	Budget
6{id}	AD
5materials	GP	Field Productivity
6bulk_create	P
6bulk_destroy	D
6bulk_update	A
6{id}	GAD
5monitoring_resources	GP	Budget
6{id}	AD
5notes_logs	GP	Daily Log
6{id}	GAD
5observation_templates/bulk_update	A	Observations
5observation_types	GP
6{id}	AD
5observations/items/statuses	G
7{id}	D
6response_logs	G
5payment_readiness/manual_holds	GP	Invoices
7{id}	A
5payments/commitments/{commitment_id}/subtiers	G	Payments
6requisitions/{requisition_id}/subtiers	G
6subtier_waivers	G
5people	GP	Directory
6inactive	G
6{id}	A
5permission_template_assignments	A
5permission_templates	G
5plan_revision_logs	GP	Daily Log
6{id}	GAD
5prime_change_order_batches	GP	Prime Contracts
6{id}	GAD
5prime_change_orders	GP
6{id}	GAD
5productivity_logs	GP	Daily Log
6{id}	GAD
5project_dates	GP	Project
6{id}	G
5project_memberships	GP	Directory
6bulk_add	P
6{id}	D
5punch_item_assignments/{id}	GA	Punch List
5punch_item_templates	G
5punch_list/assignees	G
6available_final_approvers	G
6vendors	G
5punch_list_assignee_options	G
5punch_list_read_user_options	G
5purchase_order_contracts/{contract_id}/compliance	GA	Commitments
7compliance_documents	GP
8{id}	GAD
5quantity_logs	GP	Daily Log
6{id}	GAD
5recent_activity	G	Project
5recycle_bin/action_plans/plan_item_assignees	G	Action Plans
8{id}	G
7plan_items	G
8{id}	G
7plan_references	G
8{id}	G
7plan_sections	G
8{id}	G
7plan_template_approvers	G
8{id}	G
7plan_template_receivers	G
8{id}	G
7plan_template_references	G
8{id}	G
7plan_test_record_requests	G
8{id}	G
7plan_test_records	G
8{id}	G
7plans	G
8{id}	G
9restore	A
6checklist/list_item_attachments	G	Inspections
7list_item_comments	G
7list_templates	G
8{id}	G
9restore	A
7lists	G
8grouped_index	G
8{id}	G
9restore	A
6forms	G	Forms
7{id}	G
8restore	A
6incidents	G	Incidents
7actions	G
8{id}	G
9restore	A
7environmentals	G
8{id}	G
9restore	A
7injuries	G
8{id}	G
9restore	A
7near_misses	G
8{id}	G
9restore	A
7property_damages	G
8{id}	G
9restore	A
7witness_statements	G
8{id}	G
9restore	A
7{id}	G
8restore	A
6observations/items	G	Observations
8{id}	G
9restore	A
5rfis	GPA	RFI
6default_distribution	G
6export	G
6filter_options	G
7assigned_id	G
7ball_in_court_id	G
7cost_code_id	G
7location_id	G
7prefix_stage_id	G
7priority	G
7received_from_login_information_id	G
7responsible_contractor_id	G
7rfi_manager_id	G
7status	G
7sub_job_id	G
6potential_assignees	G
6potential_rfi_managers	G
6recycle_bin	G
6{id}	GA
6{id}.pdf	G
6{id}/advance_ball_in_court	A
7advanced_exports	GP
7forward_for_review	A
7recycle	A
7retrieve	A
6{rfi_id}/replies	GP
8{id}	GAD
5safety_violation_logs	GP	Daily Log
6{id}	GAD
5schedule	GA	Schedule (Legacy)
6calendar_items	GP
7sync	A
7{id}	GAD
6imports/processing_status	G
6lookahead_tasks	P
7{id}	AD
6lookaheads	GP
7{id}	GD
6settings	G
5specification_section_revision_emails/{id}/send_email	P	Specifications
5specification_section_terms	G
5specification_sets	GP
6{id}	G
5specification_uploads	GP
5submittal_logs/{id}/close_and_distribute	A	Submittals
5submittal_packages	G
5submittal_responses	GP
5submittals	GP
6filter_options	G
7approver_id	G
7attachments	G
7ball_in_court_company_id	G
7ball_in_court_id	G
7buffer_time	G
7cost_code_id	G
7created_by_id	G
7created_via	G
7current_revision	G
7design_team_review_time	G
7division	G
7for_record_only	G
7internal_review_time	G
7is_rejected	G
7lead_time	G
7location_id	G
7number	G
7prepare_time	G
7private	G
7received_from_id	G
7response_id	G
7responsible_contractor_id	G
7revision	G
7specification_area_id	G
7specification_section_id	G
7status_id	G
7sub_job_id	G
7submittal_manager_id	G
7submittal_package_id	G
7submittal_workflow_template_id	G
7task_id	G
7type	G
7unpackaged	G
6next_available_number	G
7{spec_section_id}	G
6recycle_bin	G
6{id}	GA
7revisions	G
7workflow_data	G
5task_codes	G	Field Productivity
5time_and_material_entries	GP
6bulk_update	A
6configurable_field_sets	G
6create_equipment	P
6search	P
6signatures	GP
7bulk_destroy	D
7{id}	GD
6{id}	GAD
7change_history	G
7email_entry	P
7restore	A
5time_and_material_entry_attachments	GP
6bulk_destroy	D
6{id}	GD
5time_and_material_equipment_logs	GP
6bulk_create	P
6bulk_destroy	D
6bulk_update	A
6{id}	GAD
5time_and_material_notifications	GPAD
5time_and_material_timecards	GP
6bulk_create	P
6bulk_destroy	D
6bulk_update	A
6{id}	GAD
5timecard_entries	GP
6{id}	GAD
7remove_signature	A
7sign	A
5timesheets	GPAD
6change_history	GP
6potential_timesheet_creator_ids	G
6potential_timesheet_creators	G
6scoped_cost_code_ids	G
6scoped_cost_codes	G
6signatures	GP
7{id}	GD
6update_approval	A
6{id}	GAD
5tools	GA	Project
5uploads	P	File Access & Storage
6{uuid}	GA
5user_project_roles/{id}	A	Project
5users	GP	Directory
6inactive	G
7{id}	A
6pdf	P
6{id}	GA
7actions/add	P
8remove	D
5vendor_project_roles/{id}	A	Project
5vendors	GP	Directory
6inactive	G
7{id}	A
6{id}	GA
7actions/add	P
8remove	D
6{vendor_id}/insurances	GP
8sync	A
8{id}	GAD
5visitor_logs	GP	Daily Log
6{id}	GAD
5waste_logs	GP
6{id}	GAD
5weather_logs	GP
6conditions	G
6{id}	GAD
5work_breakdown_structure/patterns	G	Work Breakdown Structure
7add_segment	U
7remove_segment	U
7update_segment_order	U
6segments	G
7{id}	G
7{segment_id}/segment_items	GP
9bulk_destroy	D
9update_all	A
9{id}	AD
6wbs_codes	GP
7bulk_create	A
7update_all	A
7{id}	A
5work_classifications	GP	Company Settings
6bulk_update	A
6initial_setup	P
6{id}	GAD
5work_logs	GP	Daily Log
6{id}	GAD
5work_order_contracts/{contract_id}/compliance	GA	Commitments
7compliance_documents	GP
8{id}	GAD
5workflow_permanent_logs	G	Workflows
3punch_item_types	GP	Punch List
4{id}	GAD
3punch_items	GP
4add_punch_item_attachments	P
4recycle_bin	G
4send_all_unsent	P
4send_unsent	P
4{id}	GAD
5comments	P
5send_email	P
3punch_list/default_distribution	G
3purchase_order_contracts	GP	Commitments
4sync	A
4{id}	GAD
4{purchase_order_contract_id}/line_item_contract_details	GP
6{id}	GAD
5line_items	GP
6sync	A
6{id}	GAD
5subcontractor_schedule_of_values_status	A
3requested_changes	GP	Schedule (Legacy)
4review	A
3requisitions	GP	Commitments
4{id}	GAD
4{requisition_id}/add_change_order_package	P
5bulk_item_update	A
5change_histories	G
5change_order_items	G
6{id}	GA
5contract_detail_items	G
6{id}	GA
5contract_items	G
6{id}	GA
5detail	G
5remove_change_order_package	D
5single_pdf_compilers	P
5whole_change_order_items/{id}	A
3resources	GP	Schedule (Legacy)
4{id}	GAD
3rfqs	GP	Commitments
4{id}	GAD
4{rfq_id}/quotes	GP
6{id}	GA
5responses	GP
6{id}	GA
3schedule_integration	GAU	Schedule (Legacy)
4download	G
3schedule_type	GA
3settings/permissions	G	Users & Permissions
3specification_section_divisions	GP	Specifications
3specification_section_revisions	G
4{id}	G
3specification_sections	GP
3standard_cost_code_lists	GP	Work Breakdown Structure
4{id}	GA
3standard_cost_codes	GP
4sync	A
4{id}	GAD
3sub_jobs	GP
4sync	A
4{id}	GAD
3submittal_approvers/{id}	A	Submittals
3submittal_associated_attachments	G
3submittal_logs	G
4{id}	G
3submittal_responses	G
3task_items	GP	Tasks
4assignees	G
5current	G
4send_unsent	P
4{id}	GAD
3tasks	GP	Schedule (Legacy)
4sync	A
4{id}	GAD
3tax_codes	GP	Tax
4sync	A
4{id}	GA
3tax_types	GP
4sync	A
4{id}	GAD
3timecard_entries	GP	Field Productivity
4{id}	GAD
3timecard_time_types	G
3todos	P	Schedule (Legacy)
4sync	A
4{id}	GAD
3tools	G	Project
3users	GP	Directory
4{id}	G
3vendors	GP
4sync	A
4{id}	GA
5business_register	PA
3webhooks/hooks	GP	Webhooks
5{hook_id}/deliveries	G
6triggers	GP
7bulk	PD
7{id}	D
5{id}	AD
4resources	G
5api_versions	G
3work_order_contracts	GP	Commitments
4sync	A
4{id}	GAD
4{work_order_contract_id}/line_item_contract_details	GP
6{id}	GAD
5line_items	GP
6sync	A
6{id}	GAD
5subcontractor_schedule_of_values_status	A
3workflow_activity_histories	GP	Workflows
4{id}	G
3workflow_instances	G
4{id}	G
3workforce-planning/v2/companies/{company_id}/assignments	G	Resource Planning
8current	G
7custom-fields	GP	Custom - Configurable Tools
8{field_id}	GPD
9values	PD
7groups	GP	Resource Planning
8{group_id}	GPD
9assignments	G
9groups/people	G
9job-titles	G
9projects	G
9reports/look-ahead	G
atag-action	G
9resource-requests	G
9tags	G
7job-titles	GP
8{job_title_id}	GPD
9groups	PD
7notification-profiles	G
7people	GP
8{person_id}	GPD
9assignments	G
9groups	P
a{group_id}	D
9reports/assignment-history	G
9tags	P
a{tag_instance_id}	D
9time-off	GP
a{time_off_id}	GAD
9user	PD
7permission-level-options	G
7projects	GP
8{project_id}	GPD
9assignments	G
9categories	P
a{category_id}	PD
bsubcategories	P
c{subcategory_id}	PD
9reports/assignment-history	G
9resource-requests	GP
9roles	P
a{role_id}	D
9tags	P
a{tag_instance_id}	D
9wage-overrides	P
a{wage_override_id}	D
7resource-requests	G
8{request_id}	PD
7tags	GP
8{tag_id}	GPD
9groups	P
a{group_id}	D
2v1.1/budget_line_items	P	Budget
4{id}	GA
3change_events	GP	Change Events
4new	G
4{id}	GAD
5clone	P
5restore	U
3companies/{company_id}/action_plans/plan_templates	GP	Action Plans
7{id}	GAD
8publish	P
8revise	P
5custom_field_definitions	G	Custom - Configurable Tools
5me	G	Directory
5projects/{project_id}/viewer_documents	P	Document Markup
5recycle_bin/action_plans/plan_templates	G	Action Plans
8{id}	G
9restore	A
5uploads	P	File Access & Storage
6{uuid}	GA
5users	GP	Directory
6bulk_add	P
6bulk_remove	P
6sync	A
6{id}	GA
7invite	A
3drawing_areas/{drawing_area_id}/drawings	GP	Drawings
6{id}	A
3projects	G	Portfolio
4{project_id}/bid_packages	G	Bid Management
6{bid_package_id}/bid_forms	P
8{bid_form_id}	A
9bid_leveling	G
7bids/{id}	A
5checklist/list_items	G	Inspections
6list_templates	G
7{id}	G
6lists	P
7{id}	AD
6users	G
5daily_logs/counts	G	Daily Log
6weather_logs	GP
7{id}	GAD
5direct_costs	GP	Direct Costs
6{id}	GAD
5drawing_areas	GP	Drawings
6{id}	AD
5drawing_disciplines	G
6{id}	A
5drawing_revision_terms	G
5drawing_uploads	GP
6{id}	GD
5forms	G	Forms
5locations/{location_id}	D	Project
5meeting_topics	P	Meetings
6{id}	A
6{meeting_topic_id}/parent_minutes	G
5meetings	GP
6ecrion_pdf_generation_data	G
6{id}	GAD
5project_timecard_entries	P	Field Productivity
6bulk_create	P
6{id}	A
5project_timesheet_timecard_entries/draft_create	P
6recent_wbs_code_ids	G
6{id}	A
5recycle_bin/checklist/list_sections	G	Inspections
7list_templates/{id}/restore	A
7lists/{id}/restore	A
6incidents/actions	G	Incidents
8{id}	G
9restore	A
7witness_statements	G
8{id}	G
9restore	A
5rfis/export	G	RFI
6{id}/advance_ball_in_court	A
7forward_for_review	A
5schedule/lookaheads	GP	Schedule (Legacy)
7{id}	GD
6requested_changes	G
7review	A
6resource_assignments/{id}	G
6resources	GP
7{id}	GAD
6tasks/{task_id}/requested_changes	P
5specification_section_terms	G	Specifications
5submittals	GP	Submittals
6attachments_with_markup	G
6check_number	G
6next_available_number	G
7{spec_section_id}	G
6recycle_bin	G
6{id}	GAD
6{id}.pdf	G
6{id}/revisions	G
7workflow_data	G
5uploads	P	File Access & Storage
6{uuid}	GA
5vendors	GP	Directory
6{id}	GA
7actions/add	P
8remove	D
3punch_items	GP	Punch List
4add_punch_item_attachments	P
4recycle_bin	G
4send_all_unsent	P
4send_unsent	P
4{id}	GAD
5send_email	P
3requisitions	GP	Commitments
4{id}	GAD
3users	G	Directory
4{id}	G
2v1.2/companies/{company_id}/me	G
5users	GP
6bulk_add	P
6bulk_remove	P
6sync	A
6{id}	GA
7invite	A
3users	G
2v1.3/companies/{company_id}/me	G
5users	GP
6bulk_add	P
6bulk_remove	P
6sync	A
6{id}	GA
7invite	A
3users	G
4{id}	G
2v2.0/companies/{company_id}/async_operations	G	Company Settings
6{operation_id}	G
5budget_views/{budget_view_id}/project_status_snapshots	G	Budget
8summary	G
5change_event/types	G	Change Events
7{id}	A
5change_events/statuses	G
7{id}	A
5change_order_change_reasons	GP	Change Orders
6{id}	AD
5company_security_settings	G	Company Settings
5currency_configuration	P	Currency Configurations
5custom_field/data_types	G	Custom - Configurable Tools
5documents	G	Documents
6{document_id}/revisions	G
5equipment_register	GPAD	Equipment
6associate	PD
6configurable_field_sets	G
6current_project/bulk_update	A
6ids	G
6restore	P
6statuses	GP
7{status_id}	AD
6{equipment_id}	G
7attachment	P
8{attachment_id}	GAD
7attachments	G
7change_history	G
7current_project	AD
7maintenance/records	GP
9{maintenance_id}	GAD
7project_log	P
7projects	G
5equipment_register_categories	GP
6{category_id}	AD
5equipment_register_makes	GP
6{make_id}	AD
5equipment_register_models	GP
6{model_id}	AD
5equipment_register_types	GP
6{type_id}	AD
5estimating/bid_board_projects	GP	Bid Board
7{bid_board_project_id}	GAD
8clone	P
8custom_fields	G
9{custom_field_id}	A
8import/line_item_groups	P
8notes	GP
9{note_id}	GAD
8proposals	GP
9{proposal_id}	GAD
aline_item_groups	GP
b{line_item_group_id}	GAD
aline_items	GP
b{line_item_id}	GAD
8tasks	GP
9bulk_destroy	D
9{task_id}	GAD
6catalogs	GP	Cost Catalog
7items	P
8bulk_destroy	D
8{item_id}	GUD
7{catalog_id}	PAD
8items	G
8move/{parent_catalog_id}	P
5generic_tools/default_types	G	Custom - Configurable Tools
5inspection_template_items/{template_item_id}/evidence_configuration	GA	Inspections
5people/bulk_activate	P	Directory
6bulk_deactivate	P
5project_status_snapshots/budget_views	G	Budget
5projects/{project_id}/action_plans/plans/bulk_create_for_locations	P	Action Plans
9{plan_id}/change_history_events	G
7advanced_forecastings/rows	GP	Budget
7budget_change_history	G
7budget_changes/adjustment_line_items	G
7budget_line_items/{id}	D
7budget_notes/{wbs_code_id}	GP
7budget_views/{budget_view_id}/project_status_snapshots	G
7calendars	G	Scheduling
8{calendar_id}	G
7change_event_settings	GA	Change Events
7commitment_change_order_batches/{commitment_co_batch_id}/pdf	GP	Commitments
7commitment_change_order_rows/csv_exports	P
9{change_order_csv_export_id}	G
7commitment_change_orders/{commitment_change_order_id}/line_items	GP
a{id}	GAD
9pdf	GP
7commitment_contracts	GP
8{commitment_contract_id}	GAD
9line_items	GP
a{id}	GAD
9pdf	GP
8{contract_id}/summary	G
7compliance/invoices/{invoice_id}/documents	GP	Payments
battachments	G
b{document_id}	GAD
7coordination_issues	GP	Coordination Issues
8workflow_issues	G
9{id}	GAD
8{coordination_issue_id}/statuses	G	Drawings
9viewpoints	GP	Coordination Issues
abatch	P
a{viewpoint_id}	GAD
8{id}	GAD
7equipment_register	GPA	Equipment
8associate	PD
8current_project/bulk_destroy	D
9bulk_update	A
8equipment_unmanaged	GP
9{equipment_id}	A
8ids	G
8statuses	G
8{equipment_id}/attachment	P
a{attachment_id}	GAD
9attachments	G
9current_project	AD
9maintenance/records	GP
b{maintenance_id}	GAD
9project_log	P
7equipment_register_categories	GP
7equipment_register_makes	GP
7equipment_register_models	GP
7equipment_register_types	GP
7estimating/import/line_item_groups	P	Estimating
8notes	GP
9{note_id}	GAD
8proposals	GP
9{proposal_id}	GAD
aline_item_groups	GP
b{line_item_group_id}	GAD
aline_items	GP
b{line_item_id}	GAD
8tasks	GP
9bulk_destroy	D
9{task_id}	GAD
7inspection_items/{item_id}/evidence_configuration	G	Inspections
9signature_requests	GP
afind_or_create	P
a{id}	GD
bsignature	PD
7inspection_template_items/{template_item_id}/evidence_configuration	GA
7inspections/closed_by_contacts	G
8inspectors	G
8list_templates	G
8locations	G
8points_of_contact	G
8responsible_contractors	G
8schedules/assignees	G
9inspection_templates	G
9types	G
8spec_sections	G
8trades	G
8types	G
8{inspection_id}/active_reinspection	G
9reinspections	P
7links	G	Project
8bulk_update	A
8{id}	D
7meetings/{id}/categories/{category_id}	D	Meetings
7prime_change_order_batches/{prime_change_order_batch_id}/pdf	GP	Prime Contracts
7prime_change_order_rows/csv_exports	P
9{change_order_csv_export_id}	G
7prime_change_orders/{prime_change_order_id}/line_items	GP
a{id}	GAD
9pdf	GP
7prime_contracts	GP
8{contract_id}/summary	G
8{prime_contract_id}	GAD
9line_items	GP
a{id}	GAD
9pdf	GP
7project_dates	G	Project
7project_memberships/bulk_remove	D	Directory
7project_status_snapshots/budget_views	G	Budget
7punch_list/assignee_companies	G	Punch List
8assignees	G
8ball_in_court	G
8closed_by_contacts	G
8creators	G
8final_approvers	G
8locations	G
8punch_item_managers	G
8trades	G
8types	G
7requisitions/{id}/payment_details	A	Commitments
7schedules	G	Scheduling
8{schedule_id}	G
9activities	G
a{activity_id}	G
9activity_links	G
a{activity_link_id}	G
9import	U
9imports/{job_id}	G
blogs	G
9timeline_events	GP
a{timeline_event_id}	GAD
7specification_configuration	G	Specifications
7submittals	G	Submittals
7task_items_project_distribution_members/default	G	Tasks
8options	G
7viewer_documents/stamps	GP	Document Markup
9{stamp_id}	UD
7wbs/attribute_items	GP	Work Breakdown Structure
9bulk	P
9{wbs_attribute_item_id}	AD
8attributes	GP
9{wbs_attribute_id}	AD
8codes	G
9attribute_items	AD
9filter_options	G
9filters	G
9ids	G
7webhooks/hooks	GP	Webhooks
9{hook_id}/deliveries	G
atriggers	GP
bbulk	PD
b{id}	D
9{id}	GAD
8resources	G
7workflows/instances	GP	Workflows
9bulk_create	P
9{id}	G
aadditional_assignees	P
ahistory	G
aresponses	P
arestart	P
aterminate	P
8possible_assignees	G
8presets	G
9{id}	GA
aassignees	A
8workflow_managers	G
5roles	GP	Company Settings
6reorder	P
6{id}	AD
5support_pins	GP
5telematics/aemp	P	Telematics
6stats	P
5uoms/configuration	G	Units of Measure
5users/bulk/status/{id}	G	Directory
6bulk_add	P
6bulk_remove	P
6bulk_remove_project_details	A
6bulk_update_project_details	A
5webhooks/hooks	GP	Webhooks
7{hook_id}/deliveries	G
8triggers	GP
9bulk	PD
9{id}	D
7{id}	GAD
6resources	G
5workflows/instances	GP	Workflows
7bulk_create	P
7{id}	G
8additional_assignees	P
8history	G
8responses	P
8restart	P
8terminate	P
6possible_assignees	G
6presets	G
7{id}	GA
8assignees	A
6templates	G
7versions/{id}	G
6tools	G
6workflow_managers	G
3projects/{project_id}/documents	G	Documents
6{document_id}/revisions	G
2v2.1/companies/{company_id}/equipment_register	GP	Equipment
6bulk_update	A
6current_project/bulk_update	A
6ids	G
6status/bulk_update	A
7{equipment_id}	A
6{equipment_id}	GA
7current_project	AD
5projects/{project_id}/equipment_register	GP
8bulk_update	A
8current_project/bulk_destroy	D
9bulk_update	A
8ids	G
8status/bulk_update	A
9{equipment_id}	A
8{equipment_id}	GA
9current_project	AD
7specification_areas	GP	Specifications
8{specification_area_id}	UD
7specification_configuration	GA
8distribution_groups	G
8potential_distribution_members	G
5telematics/aemp	P	Telematics`;
