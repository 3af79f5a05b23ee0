// Made by `npm run generate` from reference/. Do not edit.
export const SIMPLE = `/rest/v1.0/budget_views/{budget_view_id}/detail_rows	id cost_code category company original_budget_amount project biller biller_type root_cost_code budget_modifications
/rest/v1.0/change_order_packages	id number title status due_date grand_total updated_at executed invoiced_date paid_date
/rest/v1.0/companies/{company_id}/documents	id name updated_at name_with_path read_only is_deleted is_recycle_bin document_type is_tracked private
/rest/v1.0/companies/{company_id}/insurances	id notes status vendor_id effective_date enable_expired_insurance_notifications exempt expiration_date info_received insurance_provider
/rest/v1.0/companies/{company_id}/people	id first_name is_employee last_name user_uuid
/rest/v1.0/companies/{company_id}/timecard_entries	id description approval_status date party.name hours updated_at billable in_progress time_in
/rest/v1.0/companies/{company_id}/trades	id name active updated_at
/rest/v1.0/companies/{company_id}/vendors/inactive	id name company email_address is_active updated_at abbreviated_name address authorized_bidder business_phone
/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances	id notes status vendor_id effective_date enable_expired_insurance_notifications exempt expiration_date info_received insurance_provider
/rest/v1.0/coordination_issues	id issue_number title status due_date assignee.name priority location.name updated_at description
/rest/v1.0/cost_codes	id full_code name updated_at biller biller_type budgeted code sortable_code created_at
/rest/v1.0/images	id description location.name updated_at size filename taken_at image_category_name permanently_deleted private
/rest/v1.0/observations/items	id number name status type.name due_date assignee.name priority location.name updated_at
/rest/v1.0/payment_applications	id number status billing_date updated_at invoice_number percent_complete period_start period_end total_amount_paid
/rest/v1.0/projects/{project_id}/accident_logs	id comments date vendor.name location.name updated_at involved_name involved_company time_hour time_minute
/rest/v1.0/projects/{project_id}/call_logs	id description date vendor.name location.name updated_at subject_to subject_from start_hour start_minute
/rest/v1.0/projects/{project_id}/checklist/lists	id number name status inspection_type.name due_at point_of_contact.name responsible_contractor.name location.name updated_at
/rest/v1.0/projects/{project_id}/commitment_change_orders	id number title status type due_date grand_total updated_at description invoiced_date
/rest/v1.0/projects/{project_id}/daily_construction_report_logs	id notes status date vendor.name location.name updated_at apprentice_hours first_year_hours foreman_hours
/rest/v1.0/projects/{project_id}/delay_logs	id comments status delay_type date vendor.name location.name updated_at duration end_time
/rest/v1.0/projects/{project_id}/delivery_logs	id comments status date vendor.name location.name updated_at contents delivery_from time_hour
/rest/v1.0/projects/{project_id}/documents	id name updated_at name_with_path read_only is_deleted is_recycle_bin document_type is_tracked private
/rest/v1.0/projects/{project_id}/drawing_revisions	id number title status discipline.name updated_at drawing_date drawing_sketches_count height pdf_size
/rest/v1.0/projects/{project_id}/dumpster_logs	id comments date vendor.name location.name updated_at quantity_delivered quantity_removed created_at datetime
/rest/v1.0/projects/{project_id}/equipment_logs	id notes date vendor.name location.name updated_at hours_idle hours_operating inspected inspection_hour
/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items	id title status due_date assignees.name location.name updated_at closed_at description issued_at
/rest/v1.0/projects/{project_id}/incidents	id number title status event_date location.name updated_at description private recordable
/rest/v1.0/projects/{project_id}/inspection_logs	id comments inspection_type date vendor.name location.name updated_at area end_hour end_minute
/rest/v1.0/projects/{project_id}/insurances	id notes status vendor_id effective_date enable_expired_insurance_notifications exempt expiration_date info_received insurance_provider
/rest/v1.0/projects/{project_id}/locations	id name updated_at node_name code created_at
/rest/v1.0/projects/{project_id}/manpower_logs	id notes status date vendor.name num_hours location.name updated_at man_hours num_workers
/rest/v1.0/projects/{project_id}/notes_logs	id comment status date vendor.name location.name updated_at is_issue_day created_by_collaborator created_at
/rest/v1.0/projects/{project_id}/people	id vendor.name updated_at first_name is_employee last_name user_uuid initials avatar reference_user
/rest/v1.0/projects/{project_id}/plan_revision_logs	id title category date vendor.name location.name comments plan_number revision datetime
/rest/v1.0/projects/{project_id}/prime_change_orders	id number title status type due_date grand_total updated_at description invoiced_date
/rest/v1.0/projects/{project_id}/productivity_logs	id notes date company location.name updated_at contract line_item_description previously_delivered previously_used
/rest/v1.0/projects/{project_id}/quantity_logs	id description date vendor.name quantity location.name updated_at unit created_at datetime
/rest/v1.0/projects/{project_id}/rfis	id number subject status due_date assignees.name responsible_contractor.name location.name updated_at link
/rest/v1.0/projects/{project_id}/safety_violation_logs	id subject date vendor.name location.name updated_at comments compliance_due issued_to safety_notice
/rest/v1.0/projects/{project_id}/time_and_material_entries	id number name status updated_at reference_number description private work_performed_on_date created_at
/rest/v1.0/projects/{project_id}/timecard_entries	id description approval_status date party.name hours location.name updated_at billable timesheet_status
/rest/v1.0/projects/{project_id}/users	id name vendor.name email_address is_active updated_at first_name initials last_name address
/rest/v1.0/projects/{project_id}/visitor_logs	id subject status date vendor.name location.name updated_at begin_hour begin_minute details
/rest/v1.0/projects/{project_id}/waste_logs	id description date vendor.name location.name updated_at approximate_quantity disposal_location material method_of_disposal
/rest/v1.0/projects/{project_id}/work_logs	id comments date vendor.name hours location.name updated_at hourly_rate reimbursable resource_name
/rest/v1.0/purchase_order_contracts	id number title status contract_date assignee.id vendor.company grand_total updated_at accounting_method
/rest/v1.0/specification_sections	id number description label
/rest/v1.0/task_items	id number title status due_date assignees.name date_notified description private
/rest/v1.0/vendors	id name company email_address is_active updated_at abbreviated_name address authorized_bidder business_phone
/rest/v1.0/work_order_contracts	id number title status contract_date vendor.company grand_total updated_at accounting_method actual_completion_date
/rest/v1.1/change_events	id number title status.name updated_at description scope comments_enabled in_recycle_bin source
/rest/v1.1/drawing_areas/{drawing_area_id}/drawings	id number title discipline obsolete
/rest/v1.1/projects	id name company.name active updated_at accounting_project_number address city completion_date country_code
/rest/v1.1/projects/{project_id}/daily_logs/weather_logs	id comments date vendor.name location.name updated_at average calamity is_weather_delay ground
/rest/v1.1/projects/{project_id}/direct_costs	id invoice_number description status vendor grand_total updated_at amount direct_cost_type direct_cost_date
/rest/v1.1/projects/{project_id}/meetings	id title location updated_at description mode starts_at ends_at meeting_topics_count occurred
/rest/v1.1/projects/{project_id}/submittals	id number title status.name type.name due_date ball_in_court.name responsible_contractor.name updated_at formatted_number
/rest/v1.1/projects/{project_id}/vendors	id name company email_address is_active updated_at children_count legal_name company_vendor abbreviated_name
/rest/v1.1/punch_items	id name status due_date assignees.name priority location.name updated_at closed_at cost_impact
/rest/v1.1/requisitions	id number status billing_date vendor_id updated_at commitment_type contract_name final vendor_name
/rest/v1.3/companies/{company_id}/users	id name vendor.name email_address is_active updated_at address avatar business_phone business_phone_extension
/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts	id number title status type contract_date vendor_id description executed signature_required
/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts	id number title status contract_date vendor_id description executed inclusions exclusions`;
