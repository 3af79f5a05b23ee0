// Made by `npm run generate` from reference/. Do not edit.
export const BODIES = `
j
j


jproject_id:i* company_id:i*

=5



jproject_id:i*

=b

=b


=b
=b

=b

=b

=b
=b



=b



=b

=b




=b

=b



=b
=b

=b




=b
=b
=b
=b



jproject_id:i* budget_line_item:o*{cost_code_id:i* line_item_type_id:i* original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual>}
=b

jproject_id:i* budget_line_item:o*{cost_code_id:i line_item_type_id:i original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual> direct_costs:n}

=b




j





jchange_event:o*{title:s number:s status:s<open|closed> change_event_status_id:i* change_order_change_reason_id:i event_scope:s*<tbd|in_scope|out_of_scope> event_type:s<tbd|allowance|contingency|owner_change|transfer> origin_data:s origin_id:s rfi_id:i change_event_line_items_attributes:O{id:i budget_code:o created_at:t description:s uom:s estimated_cost_amount:s estimated_cost_quantity:n estimated_cost_unit_cost:n estimated_cost_calculation_strategy:s line_item_type_id:i cost_code_id:i proposed_vendor_id:i proposed_contract_id:i updated_at:t commitment_contract_line_item_id:u} attachments_by_drawing_revision:O{id:i} attachments_by_file_version:O{id:i} attachments_by_form:O{id:i} attachments_by_image:O{id:i} attachments_by_uuid:O{upload_uuid:s}} change_event_origin_id:i change_event_origin_type:s origin_global_id:s attachments:S

jproject_id:i* change_event:o*{title:s number:s status:s<open|closed> change_event_status_id:i change_order_change_reason_id:i event_scope:s<tbd|in_scope|out_of_scope> event_type:s<tbd|allowance|contingency|owner_change|transfer> origin_data:s origin_id:s rfi_id:i change_event_line_items_attributes:O{id:i wbs_code_id:i description:s uom:s estimated_cost_amount:s estimated_cost_quantity:n estimated_cost_unit_cost:n estimated_cost_calculation_strategy:s line_item_type_id:i cost_code_id:i proposed_vendor_id:i proposed_contract_id:i commitment_contract_line_item_id:u} attachments_by_drawing_revision:O{id:i} attachments_by_file_version:O{id:i} attachments_by_form:O{id:i} attachments_by_image:O{id:i} attachments_by_uuid:O{upload_uuid:s}} change_event_origin_id:i change_event_origin_type:s origin_global_id:s attachments:S



jproject_id:i* contract_id:i* change_order:o*{status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s description:s grand_total:s schedule_impact_amount:i origin_code:s origin_data:s origin_id:s paid_date:d invoiced_date:d due_date:d executed:b signed_change_order_received_date:d}

jproject_id:i* contract_id:i change_order:o*{status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s description:s grand_total:s schedule_impact_amount:i origin_code:s origin_data:s origin_id:s paid_date:d invoiced_date:d due_date:d executed:b signed_change_order_received_date:d}

=b
j

=b






=b
=b

=b

=b

=b


=b
fproject_id:i*
=b

=b

=b
=b

j


f






j





j
j
j

j


j
j
j

f
j


j
j

j
j



j

j




j

j


j

j


jcompany_id:i*

j









j



j

j


j




j

j


j

j

j

j



j

j

j


j



j
j

j
j

j


j
j

j


j


j
j



j

j


j

f

ffile:o*

ffile:o*{parent_id:i name:s checked_out_until:t is_tracked:b explicit_permissions:b description:s data:s upload_uuid:s %:u}

j



jfolder:o*{parent_id:i name:s* is_tracked:b explicit_permissions:b %:u}

=7d


f

j


j
j

j


j


j
j

j


j
j

j



j
j

j





j
j

j



j


j







j
j

j


f



j

j


j

j


jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i* additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}
jupdates:O*{id:i effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

=9k



j
j
j

j

j

j


j
j
j


j

j


j


j

j


j
j



j

j


j
j

j


j
j

j




j



j
j
j
j

j
j


j

j


j
j
j
j
j

j

j

j

jperson:o*{first_name:s last_name:s* is_employee:b employee_id:s active:b origin_id:s job_title:s work_classification_id:i}

=c2

j



j

j


j

j


j

j


j

j


j

j


j

j




j

j

j



j
j


j
j




j

j

j

j

j
j
j

j



j


j
j

j
j


j

j
j
j
j






















j
j










jproject_id:i* timecard_entry:o*{date:d* hours:s lunch_time:s time_in:s time_out:s billable:b description:s timecard_time_type_id:i location_id:i cost_code_id:i set_timecard_time_type_automatically:b sub_job_id:i party_id:i crew_id:i procore_signature_id:i timesheet_id:i clock_in_id:i clock_out_id:i clock_in_time:s clock_out_time:s approval_status:s<pending|reviewed|approved|completed> origin_id:i origin_data:s line_item_type_id:i}

=fi



j

j
jproject_id:i
















j



j
j


jtrade:o{name:s active:b}



j
j

j

fresponse_filename:s response_content_type:s attachment_content_disposition:b size:i segments:O{size:i* sha256:s* md5:s etag:s}

jsegments:O{size:i* sha256:s* md5:s etag:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}


fupdates:O*{id:i first_name:s last_name:s job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s add_to_new_projects:b}














jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}
jupdates:O*{id:i effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

=hd



j

j

j



j
j
j

j


j

j





=b

=b




jproject_id:i* coordination_issue:o*{uuid:s title:s* description:s status:s<open|in_progress|blocked|unblocked|ready_for_review|moved_to_observation|closed> creation_source:s location_id:i assignee_id:i coordination_issue_file_id:i drawing_revision_id:i bim_model_id:i due_date:s issue_type:s<building_code|clash|client_feedback|constructability|coordination|design_review|existing_condition|requirement_change|other> priority:s<low|medium|high|critical> trade_id:i origin:o{title:s* origin_id:s* origin_type:s* deep_link_url:s*} attachment_upload_uuids:S attachments:S viewpoints:O{name:s view_folder_id:i snapshot_upload_uuid:s* camera_data:s* redlines_data:s sections_data:s render_mode:s visibility:o} document_container_metadata:o{document_container_id:s document_revision_id:s workflows_instance_id:i pin_id:s}}

=b














=b


jproject_id:i* updates:O*{uuid:s title:s* description:s status:s<open|in_progress|blocked|unblocked|ready_for_review|moved_to_observation|closed> creation_source:s location_id:i assignee_id:i coordination_issue_file_id:i drawing_revision_id:i bim_model_id:i due_date:s issue_type:s<building_code|clash|client_feedback|constructability|coordination|design_review|existing_condition|requirement_change|other> priority:s<low|medium|high|critical> trade_id:i origin:o{title:s* origin_id:s* origin_type:s* deep_link_url:s*} attachment_upload_uuids:O attachments:O viewpoints:O document_container_metadata:o{document_container_id:s document_revision_id:s workflows_instance_id:s pin_id:s}}
=b

=b


jproject_id:i* coordination_issue:o*{title:s description:s status:s location_id:i assignee_id:i due_date:s issue_type:s priority:s trade_id:i origin:s}




jproject_id:i* sub_job_id:i cost_code:o*{position:i code:s* name:s* origin_data:s origin_id:s parent_id:i standard_cost_code_id:i}
=b
=b
jupdates:O*{id:i position:i code:s name:s origin_data:s origin_id:s parent_id:i standard_cost_code_id:i}

=j9


j







=4t

=4t

=b

jdrawing:o*{number:s title:s obsolete:b drawing_discipline:o{name:s} ordered_revision_ids:I}


f

ffile:o*{parent_id:i name:s is_tracked:b explicit_permissions:b description:s data:s unique_name:b upload_uuid:s %:u}

=77


j

j


=7d

jfolder:o*{parent_id:i name:s is_tracked:b explicit_permissions:b %:u}



j


j


fupload_uuid:s image_name:s* image:o*{private:b provider_type:s provider_id:i data:y source:s description:s image_category_id:i location_id:i daily_log_segment_id:i mt_location:S trade_ids:I log_date:s}

jimage:o*{private:b description:s image_category_id:i location_id:i daily_log_segment_id:i mt_location:S trade_ids:I log_date:s}


=4t
j

=4t
=4t

=4t

j


j




=b

jproject_id:i* location:o*{node_name:s parent_id:i}


j
j


=b
=b
=b

=b

=b


=b

=b
=b




fproject_id:i* inspection_item_failed:i observation:o*{assignee_id:i contributing_behavior_id:i contributing_condition_id:i checklist_item_id:i coordination_issue_id:i created_by_id:i description:s due_date:d hazard_id:i incident_action_id:i name:s* number:s personal:b priority:s<Low|Medium|High|Urgent> status:s<initiated|ready_for_review|not_accepted|closed> trade_id:i type_id:i* distribution_member_ids:I location_id:i mt_location:S %:u} attachments:S

=b

fproject_id:i* observation:o*{assignee_id:i checklist_item_id:i contributing_behavior_id:i contributing_condition_id:i coordination_issue_id:i description:s due_date:d hazard_id:i name:s* number:s incident_action_id:i personal:b priority:s<Low|Medium|High|Urgent> status:s<initiated|ready_for_review|not_accepted|closed> trade_id:i type_id:i* distribution_member_ids:I location_id:i mt_location:S %:u} attachments:S

j

=31



fcompany_id:i*

=m9







=b
j

=b

=b
j

=b


=b

=b



=b
j

=b

=b
=b

jproject_id:i* attachments:S payment_application:o{commitment_billing_period_id:i period_start:d period_end:d billing_date:d invoice_number:s origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved> include_attachments:b}
jproject_id:i* attachments:S payment_application:o{commitment_billing_period_id:i period_start:d period_end:d billing_date:d invoice_number:s origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved>}
=b
j

j



j



=b



jcompany_id:i* project:o*{active:b address:s city:s code:s country_code:s description:s start_date:d completion_date:d total_value:n warranty_start_date:d warranty_end_date:d flag:s<Red|Yellow|Green> image_id:i locale:s name:s* office_id:i phone:s project_number:s public_notes:s project_stage_id:i square_feet:i state_code:s time_zone:s zip:s parent_job_id:i program_id:i project_bid_type_id:i project_type_id:i project_owner_type_id:i project_region_id:i project_template_id:i origin_id:s origin_data:s origin_code:s override_start_date:d override_start_date_check:b override_end_date:d override_end_date_check:b department_ids:I estimated_value:n estimated_start_date:d estimated_completion_date:d store_number:s accounting_project_number:s designated_market_area:s erp_integrated:b latitude:n longitude:n enable_copy_of_standard_cost_codes:b sector:s work_scope:s<new_construction|renovation_alteration|maintenance_service> delivery_method:s<construction_management_at_risk_cmar|construction_manager_as_agent_owners_rep|design_bid_build_dbb|design_build_db|indefinite_delivery_indefinite_quantity_idiq|integrated_project_delivery|multi_prime|public_private_partnership_p3|other> estimated_budget:n priority:s<low|medium|high> currency_configuration:o{currency_iso_code:s* exchange_rate_override:n} project_sector_id:i}
jcompany_id:i* updates:O*{id:i active:b address:s city:s country_code:s description:s start_date:d completion_date:d total_value:n warranty_start_date:d warranty_end_date:d flag:s<Red|Yellow|Green> image_id:i name:s office_id:i phone:s project_number:s public_notes:s project_stage_id:i square_feet:i state_code:s time_zone:s zip:s program_id:i project_bid_type_id:i project_type_id:i project_owner_type_id:i project_region_id:i project_template_id:i origin_id:s origin_data:s department_ids:I estimated_value:n estimated_start_date:d estimated_completion_date:d store_number:s accounting_project_number:s designated_market_area:s enable_copy_of_standard_cost_codes:b sector:s work_scope:s<new_construction|renovation_alteration|maintenance_service> delivery_method:s<construction_management_at_risk_cmar|construction_manager_as_agent_owners_rep|design_bid_build_dbb|design_build_db|indefinite_delivery_indefinite_quantity_idiq|integrated_project_delivery|multi_prime|public_private_partnership_p3|other> estimated_budget:n priority:s<low|medium|high> project_sector_id:i}

jcompany_id:i* project:o*{active:b address:s city:s country_code:s county:s description:s erp_integrated:b standard_cost_code_list_id:i start_date:d completion_date:d total_value:n warranty_start_date:d warranty_end_date:d fax:s flag:s<Red|Yellow|Green> image_id:i locale:s name:s office_id:i phone:s project_number:s public_notes:s project_stage_id:i square_feet:i state_code:s time_zone:s zip:s parent_job_id:i program_id:i project_bid_type_id:i project_type_id:i project_owner_type_id:i project_region_id:i project_template_id:i origin_id:s origin_data:s origin_code:s department_ids:I estimated_value:n estimated_start_date:d estimated_completion_date:d store_number:s accounting_project_number:s designated_market_area:s sector:s work_scope:s<new_construction|renovation_alteration|maintenance_service> delivery_method:s<construction_management_at_risk_cmar|construction_manager_as_agent_owners_rep|design_bid_build_dbb|design_build_db|indefinite_delivery_indefinite_quantity_idiq|integrated_project_delivery|multi_prime|public_private_partnership_p3|other> %:u project_sector_id:i}


j


faccident_log:o*{comments:s date:d datetime:t involved_company:s involved_name:s time_hour:i* time_minute:i* vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

faccident_log:o*{comments:s date:d datetime:t involved_company:s involved_name:s time_hour:i time_minute:i vendor_id:i location_id:i daily_log_segment_id:i} attachments:S




f


j
j
j

j


f


j
j
j

j




f


f
j



j
j

j



j
j
j



j
j

j
j

j
j
j



f
j



j

j


j
j



f



j


j




j
j
j
j

j
j




j



j

j



j

j



j



j

j





j

j


j

j


j


j
j

fcall_log:o*{date:d datetime:t description:s end_hour:i end_minute:i start_hour:i start_minute:i subject_from:s subject_to:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

=ry


j
j


j


j






j
j

j


j

jlist_template_id:i* list:o*{description:s due_at:t inspection_date:d inspection_type_id:i number:i managed_equipment_id:i point_of_contact_id:i inspector_ids:I private:b responsible_contractor_id:i spec_section_id:i status:s<open|in_review|closed> trade_id:i distribution_member_ids:I location_id:i %:u upload_ids:S}















jlist:o*{name:s description:s due_at:t inspection_date:d inspection_type_id:i number:i point_of_contact_id:i inspector_ids:I private:b responsible_contractor_id:i spec_section_id:i status:s<open|in_review|closed> trade_id:i distribution_member_ids:I location_id:i %:u}

j
f


j
j
j






j


f



j

j


jchange_order:o*{contract_id:i* batch_id:i change_order_change_reason_id:i location_id:i designated_reviewer_id:i received_from_id:i description:s due_date:d paid_date:d invoiced_date:d title:s status:s reference:s number:s revision:i field_change:b signature_required:b signed_change_order_received_date:d schedule_impact_amount:i executed:b private:b paid:b reason:s %:u enable_ssov:b change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jchange_order:o*{contract_id:i batch_id:i change_order_change_reason_id:i location_id:i designated_reviewer_id:i received_from_id:i description:s due_date:d paid_date:d invoiced_date:d title:s status:s reference:s number:s revision:i field_change:b signature_required:b signed_change_order_received_date:d schedule_impact_amount:i executed:b private:b paid:b reason:s %:u enable_ssov:b change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}



j

j




j


j
j



fdaily_construction_report_log:o*{apprentice_hours:s date:d datetime:t first_year_hours:s foreman_hours:s journeyman_hours:s local_city_hours:s local_county_hours:s location_id:i daily_log_segment_id:i minority_hours:s notes:s number_of_apprentice_workers:i number_of_foreman_workers:i number_of_journeyman_workers:i number_of_other_workers:i other_hours:s vendor_id:i* veteran_hours:s women_hours:s trade_id:i* %:u} attachments:S


fdaily_construction_report_log:o*{apprentice_hours:s date:d datetime:t first_year_hours:s foreman_hours:s journeyman_hours:s local_city_hours:s local_county_hours:s location_id:i daily_log_segment_id:i minority_hours:s notes:s number_of_apprentice_workers:i number_of_foreman_workers:i number_of_journeyman_workers:i number_of_other_workers:i other_hours:s vendor_id:i status:s trade_id:i veteran_hours:s women_hours:s %:u} attachments:S


j

j
j


j
j


fdelay_log:o*{comments:s date:d datetime:t daily_log_header_id:i delay_type:s location_id:i daily_log_segment_id:i mt_location:S start_time:s start_time_hour:n start_time_minute:n end_time:s end_time_hour:n end_time_minute:n vendor_id:i} attachments:S

=ux


fdelivery_log:o*{comments:s contents:s date:d datetime:t delivery_from:s time_hour:i* time_minute:i* tracking_number:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fdelivery_log:o*{comments:s contents:s date:d datetime:t delivery_from:s time_hour:i time_minute:i tracking_number:s status:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


jattachments:S item:o*{description:s direct_cost_date:d employee_id:i invoice_number:s* origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i* direct_cost_type:s*<invoice|expense|payroll>}

j
j

j

j


jattachments:S item:o{description:s employee_id:i invoice_number:s direct_cost_date:d origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i}








j

j




j



j
j


j

j




jdrawing_revision:o*{drawing_date:d received_date:d revision_number:s floorplan:b drawing_set_id:i drawing_id:i %:u}

j
j


f


fdumpster_log:o*{comments:s date:d datetime:t location_id:i quantity_delivered:i quantity_removed:i vendor_id:i} attachments:S

=wl


fequipment_log:o*{date:d datetime:t hours_idle:i hours_operating:i inspected:b inspection_hour:i inspection_minute:i notes:s location_id:i mt_location:S cost_code_id:i equipment_id:i equipment_name:s equipment_register_id:s %:u vendor_id:i} attachments:S

=wq




f

f


jgeneric_tool_item:o*{description:s due_date:d position:s private:b skip_emails:b schedule_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> schedule_impact_value:s cost_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> cost_impact_value:s status:s title:s received_from_id:i location_id:i cost_code_id:i specification_section_id:i trade_id:i distribution_member_ids:I assignee_ids:I attachments:O{id:i url:s filename:s} %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}
j



=x2



f
j
j


jincident:o*{description:s event_date:t type_id:i custom_status_id:i assignee_ids:I distribution_member_ids:I private:b recordable:b status:s<open|closed> time_unknown:b title:s contributing_behavior_id:i contributing_condition_id:i hazard_id:i location_id:i environmentals:O{environmental_type_id:i description:s estimated_cost_impact:s quantity_value:s quantity_unit_of_measure:s affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} injuries:O{date_of_death:d description:s filing_type:s hospitalized_overnight:b recordable:b treated_in_er:b treatment_facility_address:s treatment_facility:s treatment_provider:s work_days_absent:i work_days_restricted:i work_days_transferred:i affliction_type_id:i body_diagram_type:s affected_body_parts:S affected_person_id:i affected_party_id:i body_part_ids:I harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} near_misses:O{description:s affected_person_id:i affected_party_id:i harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} property_damages:O{description:s estimated_cost_impact:s affected_company_id:i responsible_company_id:i managed_equipment_id:i work_activity_id:i %:u} witness_statements_attributes:O{statement:s date_received:d witness_id:i %:u} upload_uuids:S %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I}

j
f

j




j

j





j








j










j


j







j


j





j


j

j

f

=xg

f

finspection_log:o*{area:s comments:s date:d datetime:t end_hour:i* end_minute:i* inspecting_entity:s inspection_type:s inspector_name:s start_hour:i* start_minute:i* location_id:i mt_location:S vendor_id:i} attachments:S

finspection_log:o*{area:s comments:s date:d datetime:t end_hour:i end_minute:i inspecting_entity:s inspection_type:s inspector_name:s start_hour:i start_minute:i location_id:i mt_location:S vendor_id:i} attachments:S


f






j

j


j

j


=9k
=9l

=9k



jlocation:o*{node_name:s parent_id:i}
j

j


j



j

j

j

j


j

j


fmanpower_log:o*{date:d datetime:t notes:s num_workers:i num_hours:s contact_id:i user_id:i cost_code_id:i location_id:i trade_id:i mt_location:S %:u} attachments:S




fmanpower_log:o*{date:d datetime:t notes:s num_workers:i num_hours:s contact_id:i user_id:i cost_code_id:i location_id:i trade_id:i mt_location:S status:s %:u} attachments:S


j
j
j

j
j
j
j

j


j
j


fnotes_log:o*{comment:s date:d datetime:t daily_log_header_id:i is_issue_day:b location_id:i mt_location:S vendor_id:i %:u} attachments:S

fnotes_log:o*{comment:s date:d datetime:t daily_log_header_id:i is_issue_day:b location_id:i mt_location:S status:s vendor_id:i %:u} attachments:S

j

j
j











jperson:o*{first_name:s last_name:s* is_employee:b employee_id:s origin_id:s job_title:s work_classification_id:i}

=123
j


fplan_revision_log:o*{category:s comments:s date:d plan_number:s revision:s title:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

=129


j

j


=tw

=ty


jproductivity_log:o*

=12o


j


j
j


f







j

j

j


fquantity_log:o*{date:d description:s quantity:i unit:s cost_code_id:i location_id:i mt_location:S vendor_id:i daily_log_segment_id:i} attachments:S

=13f




























































frfi:o*{subject:s* reference:s assignee_id:i assignee_ids:I required_assignee_ids:I draft:b due_date:d received_from_login_information_id:i responsible_contractor_id:i distribution_ids:I number:s private:b project_stage_id:i schedule_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:i} cost_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:n} location_id:i drawing_number:s specification_section_id:i cost_code_id:i rfi_manager_id:i* revision:s source_rfi_header_id:i question:o*{body:s* attachments:O prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} custom_textfield_1:s custom_textfield_2:s %:u}
j


















frfi:o*{subject:s reference:s accepted:b assignee_id:i assignee_ids:I required_assignee_ids:I ball_in_court_id:i draft:b due_date:d received_from_login_information_id:i responsible_contractor_id:i distribution_ids:I number:s private:b project_stage_id:i schedule_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:i} cost_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:n} location_id:i drawing_number:s specification_section_id:i cost_code_id:i rfi_manager_id:i question:o{body:s* attachments:O prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} custom_textfield_1:s custom_textfield_2:s %:u}



j
j



j

j


fsafety_violation_log:o*{comments:s compliance_due:d issued_to:s safety_notice:s subject:s time_hour:i* time_minute:i* date:d datetime:t vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fsafety_violation_log:o*{comments:s compliance_due:d issued_to:s safety_notice:s subject:s time_hour:i time_minute:i date:d datetime:t vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


=b

j
j

j


j
j


j



j


j


j
j


j

jsubmittal:o{actual_delivery_date:d confirmed_delivery_date:d cost_code_id:i custom_textarea_1:s custom_textfield_1:s description:s design_team_review_time:i distribution_member_ids:I due_date:d internal_review_time:i issue_date:d lead_time:i location_id:i number:s* private:b received_date:d received_from_id:i required_on_site_date:d responsible_contractor_id:i revision:s scheduled_task_key:s scheduled_task_id:i specification_section_id:i status_id:i sub_job_id:i submit_by:d submittal_manager_id:i submittal_package_id:i title:s type:s %:u}






































fsubmittal:o{actual_delivery_date:d attachments:S confirmed_delivery_date:d cost_code_id:i custom_textarea_1:s custom_textfield_1:s description:s design_team_review_time:i distribution_member_ids:I due_date:d internal_review_time:i issue_date:d lead_time:i location_id:i number:s* private:b prostore_file_ids:I received_date:d received_from_id:i required_on_site_date:d responsible_contractor_id:i revision:s scheduled_task_key:s scheduled_task_id:i source_submittal_log_id:i specification_section_id:i status_id:i sub_job_id:i submit_by:d submittal_manager_id:i submittal_package_id:i title:s type:s workflow_data:U %:u}




jtime_and_material_entry:o*{name:s reference_number:s description:s status:s private:b number:i customer_signature_id:i company_signature_id:i company_signee_party_id:i customer_signee_party_id:i work_performed_on_date:s drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}
j

j


j
j



=189





j
j



j
j
j
j

j


j
j


j
j
j
j

j


j

j


j

j
j
j
j
j





j


j

j


j
=gp

=gr
j

juser:o*{address:s avatar:s business_phone:s business_phone_extension:i city:s country_code:s email_address:s* email_signature:s employee_id:s fax_number:s first_name:s initials:s is_active:b is_employee:b job_title:s last_name:s* mobile_phone:s notes:s permission_template_id:i state_code:s vendor_id:i zip:s}




juser:o*{abbreviated_name:s address:s avatar:s business_phone:s business_phone_extension:i city:s country_code:s email_address:s email_signature:s employee_id:s fax_number:s first_name:s is_active:b is_employee:b job_title:s last_name:s mobile_phone:s notes:s state_code:s vendor_id:i zip:s}
juser:o{permission_template_id:i}

j

jvendor:o*{abbreviated_name:s address:s authorized_bidder:b business_phone:s city:s country_code:s email_address:s fax_number:s is_active:b labor_union:s license_number:s mobile_phone:s name:s* non_union_prevailing_wage:b notes:s origin_id:s origin_data:s origin_code:s parent_id:i prequalified:b primary_contact_id:i state_code:s trade_name:s union_member:b website:s zip:s}



jvendor:o*{abbreviated_name:s address:s authorized_bidder:b business_phone:s city:s country_code:s email_address:s fax_number:s is_active:b labor_union:s license_number:s mobile_phone:s name:s non_union_prevailing_wage:b notes:s origin_id:s origin_data:s origin_code:s parent_id:i prequalified:b primary_contact_id:i state_code:s trade_name:s union_member:b website:s zip:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b}}



j
j

j


jvisitor_log:o*

=1ay


fwaste_log:o*{approximate_quantity:i date:d datetime:t description:s disposal_location:s material:s method_of_disposal:s time_hour:i* time_minute:i* vendor_id:i contact_id:i location_id:i daily_log_segment_id:i} attachments:S

fwaste_log:o*{approximate_quantity:i date:d datetime:t description:s disposal_location:s material:s method_of_disposal:s time_hour:i time_minute:i vendor_id:i contact_id:i location_id:i daily_log_segment_id:i} attachments:S


f


f


j
j
j



j
j
j
j


j
j
j
j

j
j


j


fwork_log:o*{comments:s date:d hourly_rate:n hours:n reimbursable:b resource_name:s showed:b workers:i vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

=1c2


j

j

j



=b

=b


fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<Open|Closed|Overdue|Pending> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_code_id:i cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> document_management_document_revision_ids:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}
f

j
=b

fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<Open|Closed|Overdue|Pending> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}

j
j


jproject_id:i* attachments:S purchase_order_contract:o*{accounting_method:s<amount|unit> approval_letter_date:s assignee_id:i bill_to_address:s contract_date:d delivery_date:d description:s executed:b execution_date:d invoice_contact_user_ids:I issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s payment_terms:s private:b retainage_percent:s returned_date:d ship_to_address:s ship_via:s status:s<Draft|Processing|Submitted|Partially Received|Received|Approved|Closed> title:s vendor_id:i %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}
jproject_id:i* updates:O*{accounting_method:s<amount|unit> approval_letter_date:s assignee_id:i bill_to_address:s contract_date:d delivery_date:d description:s executed:b execution_date:d issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s payment_terms:s private:b retainage_percent:s returned_date:d ship_to_address:s ship_via:s status:s<Draft|Processing|Submitted|Partially Received|Received|Approved|Closed> title:s vendor_id:i}

=1cw


=b

=b


=b
j

=b

=b

j
j

jproject_id:i* commitment_id:i* attachments:S requisition:o{period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d comment:s %:u}

=1dh


j



j


j


j


j
j

=b

=b


=b

=b


=b

=b

=b

=b

f
f


=b


j



jspecification_section:o*{number:s* description:s specification_section_division_id:i*}

=4t

=4t

=4t
=4t

=4t


=b
=b

=b

j





jtask_item:o*{title:s number:s description:s due_date:t status:s<initiated|in_progress|ready_for_review|closed|void> task_item_category_id:i private:b assigned_id:i assignee_ids:I distribution_member_ids:I prostore_file_ids:I attachments:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}




ftask_item:o*{title:s number:s description:s due_date:t status:s<initiated|in_progress|ready_for_review|closed|void> task_item_category_id:i private:b assigned_id:i assignee_ids:I distribution_member_ids:I prostore_file_ids:I attachments:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}


=b
=b

=b


j
=4t

j

j
=4t

j


=b

=b


=b
j

=b



f


jcompany_id:i* vendor:o*{name:s* address:s city:s zip:s business_phone:s mobile_phone:s fax_number:s email_address:s is_active:b state_code:s authorized_bidder:b prequalified:b country_code:s labor_union:s license_number:s website:s union_member:b non_union_prevailing_wage:b abbreviated_name:s notes:s vendor_group_id:i parent_id:i primary_contact_id:i origin_id:s origin_data:s origin_code:s trade_ids:I bidding_distribution_ids:I standard_cost_code_ids:I trade_name:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b}}
jcompany_id:i* updates:O*{id:i name:s address:s city:s zip:s business_phone:s mobile_phone:s fax_number:s email_address:s is_active:b state_code:s authorized_bidder:b prequalified:b country_code:s labor_union:s license_number:s website:s union_member:b non_union_prevailing_wage:b abbreviated_name:s notes:s vendor_group_id:i parent_id:i primary_contact_id:i origin_id:s origin_data:s origin_code:s trade_ids:I bidding_distribution_ids:I standard_cost_code_ids:I trade_name:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b} business_register_attributes:o{type:s identifier:s} origin_custom_fields:o}

=1gm
j
j













jproject_id:i* attachments:S work_order_contract:o*{accounting_method:s<amount|unit> actual_completion_date:d approval_letter_date:s contract_date:d contract_estimated_completion_date:d contract_start_date:d description:s exclusions:s executed:b execution_date:d inclusions:s invoice_contact_user_ids:I issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s private:b retainage_percent:s returned_date:d signed_contract_received_date:d status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated|Void> title:s vendor_id:i %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}
jproject_id:i* updates:O*{id:i accounting_method:s<amount|unit> actual_completion_date:d approval_letter_date:s contract_date:d contract_estimated_completion_date:d contract_start_date:d description:s exclusions:s executed:b execution_date:d inclusions:s issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s private:b retainage_percent:s returned_date:d signed_contract_received_date:d status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated|Void> title:s vendor_id:i}

=1h5


=b

=b


=b
j

=b

=b

j






j

j

j
j

j

j










j

j

j
j


j

j


j


j


j

j

j



j

j


j
j

j
j



j
j

j

j


j


=4t

=4t

j

jproject_id:i* budget_line_item:o*{wbs_code_id:i* original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual>}

jproject_id:i* budget_line_item:o*{wbs_code_id:i original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual>}
j
jchange_event:o*{number:s title:s description:s scope:s*<tbd|in_scope|out_of_scope> prime_contract_for_estimates:o{id:i} event_origin:o{origin_id:i origin_type:s<observations|rfi|meetings|site_instructions|communication|generic_tools>} change_reason:o{id:i} status:o*{id:i} source:s<budget_change|field_initiated_change_orders> source_of_revenue_rom:s<latest_cost|manual|automatic|no_revenue_expected> change_type:o{id:i} external_data:o{origin_data:s origin_id:s} %:u change_items:O{budget_code:o budget_impact:o cost_impact:o description:s revenue_impact:o}}


jchange_event:o*{attachments:O{id:i} attachments_by_drawing_revision:O{id:i} attachments_by_file_version:O{id:i} attachments_by_form:O{id:i} attachments_by_image:O{id:i} attachments_by_uuid:O{upload_uuid:s} change_items:O{budget_code:o cost_impact:o deleted:b description:s id:i revenue_impact:o budget_impact:o} change_reason:o{id:i} change_type:o{id:i} custom_fields:o description:s event_origin:o{origin_id:i origin_type:s<communication|generic_tools|meetings|observations|rfi|site_instructions>} external_data:o{origin_data:s origin_id:s} number:s prime_contract_for_estimates:o{id:i} scope:s<in_scope|out_of_scope|tbd> source:s<budget_change|field_initiated_change_orders> source_of_revenue_rom:s<automatic|latest_cost|manual|no_revenue_expected> status:o{id:i} title:s}




j

j





j



fresponse_filename:s* response_content_type:s attachment_content_disposition:b size:i segments:O{size:i* sha256:s* md5:s etag:s}

=gr

f
j
j
f

f


jdrawing:o*{number:s* title:s drawing_discipline:o*{name:s*}}
=jv


j
j

j



jlist_template_id:i* list:o*
jlist:o*




fweather_log:o*{date:d* is_weather_delay:i calamity:s<Earthquake|Fire|Flash Flood|Hurricane|Landslide|Other|Snow|Tornado> ground:s<Dry|Flooded|Frozen|Heavy Surf/Swell|High Tide|Low Tide|Snow|Wet/Muddy|-----> location_id:i sky:s<Clear|Cloudy|Fog|Ice/Sleet/Hail|Overcast|Mist|Rain|Snow> temperature:s<Cold|Hot|Mild|Very Cold|Very Hot> wind:s<Calm|High Wind|Light Wind> average:s precipitation:s comments:s time:h vendor_id:i drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} attachments:S

=1lg


jattachments:S direct_cost:o*{description:s direct_cost_date:d employee_id:i invoice_number:s* origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i* direct_cost_type:s*<invoice|expense|payroll|subcontractor_invoice> line_items:O{manual_amount:s wbs_code_id:i* description:s direct_cost_id:i origin_data:s origin_id:s quantity:n ref:s unit_cost:s uom:s}}

jattachments:S direct_cost:o{description:s employee_id:i direct_cost_date:d origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i line_items:O{id:i manual_amount:s wbs_code_id:i description:s direct_cost_id:i origin_data:s origin_id:s quantity:n ref:s unit_cost:s uom:s}}


j
j


j


f




j
j


jproject_id:i* meeting:o*{position:i* title:s location:s minutes:s overview:s occurred:b starts_at:s* ends_at:s* time_zone:s is_private:b conclusion:s is_draft:b attendees:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S prostore_file_ids:I} attachments:S


jproject_id:i* meeting:o*{position:i title:s location:s minutes:s overview:s occurred:b starts_at:s ends_at:s time_zone:s is_private:b conclusion:s is_draft:b drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S prostore_file_ids:I} attachments:S

jhours:s lunch_time:s time_in:s time_out:s billable:b date:d description:s timecard_time_type_id:i timesheet_id:i cost_code_id:i sub_job_id:i location_id:i login_information_id:i party_id:i origin_id:i origin_data:s line_item_type_id:i %:u
j
=1mb
j

j











j

j



j


=b

=b

j


=184






=184




=1kn

=gr

=1ak

=1ao



fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<open|closed> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_code_id:i cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}
f

j
=b

fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<open|closed> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}

j

jproject_id:i* commitment_id:i* requisition:o{items:O{line_item_id:i detail_line_item_id:i item_type:s* work_completed_this_period:s materials_presently_stored:s materials_presently_stored_from_previous_progress:s new_materials:s new_materials_quantity:s stored_materials:s stored_materials_quantity:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s work_completed_retainage_percent_this_period:s materials_stored_retainage_percent_this_period:s subcontractor_claimed_amount:s status:s comment:s} period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d prostore_file_ids:I upload_ids:S %:u}

jproject_id:i* commitment_id:i* requisition:o{items:O{id:i* line_item_id:i detail_line_item_id:i item_type:s* work_completed_this_period:s materials_presently_stored:s materials_presently_stored_from_previous_progress:s new_materials:s new_materials_quantity:s stored_materials:s stored_materials_quantity:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s work_completed_retainage_percent_this_period:s materials_stored_retainage_percent_this_period:s subcontractor_claimed_amount:s status:s comment:s} period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d prostore_file_ids:I upload_ids:S %:u}





f
j
j
f

f




fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s bid_contact:b}
j
j
=gw

=gy








j

j

j
j


j




j
j[
j
j[project_id:s*
=1pg

=1pg

j

j
j


j





jproject_id:s*


j

j

=1px


j
j


j
j


j
j


j
j


j

m

j

m
j

j

j


j

m


j

j


j

j


j


m


j
j


j

j
j





j
j
j

j


j
j



j




j





j

j




jtype:s*<WorkOrderContract|PurchaseOrderContract> number:s status:s title:s description:s executed:b vendor_id:s assignee_id:s signature_required:b billing_schedule_of_values_status:s inclusions:s exclusions:s bill_to_address:s ship_to_address:s ship_via:s payment_terms:s retainage_percent:s accounting_method:s<amount|unit> allow_comments:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_change_orders_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b ssr_enabled:b bill_recipient_ids:S private:b show_line_items_to_non_admins:b accessor_ids:S actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d delivery_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S

jnumber:s status:s title:s description:s executed:b vendor_id:s assignee_id:s signature_required:b billing_schedule_of_values_status:s inclusions:s exclusions:s bill_to_address:s ship_to_address:s ship_via:s payment_terms:s retainage_percent:s accounting_method:s<amount|unit> allow_comments:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_change_orders_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b ssr_enabled:b bill_recipient_ids:S private:b show_line_items_to_non_admins:b accessor_ids:S actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d delivery_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S


j

j





j


j


jproject_id:s company_id:s


j



j
j

j


j


j
j[
j
j

j[

j
j


j







j

j



j

j

j

j
j

j

j


j

m


j

j


j

j


j


m



j
j


f


j















j[







j

j




jnumber:s status:s title:s description:s executed:b vendor_id:s architect_id:s contractor_id:s inclusions:s exclusions:s accounting_method:s<amount|unit> allow_comments:b auto_approve_prefilled_requisitions_on_payapp:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b accessor_ids:S private:b show_line_items_to_non_admins:b actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d substantial_completion_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S


=1wj


j

j




j











j






f



j

j






j
j


j
j
j


j
j


j



j[

j


j
j[



jpayload_version:s namespace:s destination_headers:o{Authorization:s} destination_url:s



j
j

j

j





j
j


j
j
j



j
j


j
j
j
j

j


j
j[



jpayload_version:s namespace:s destination_headers:o{Authorization:s} destination_url:s status:s<active|disabled>



j
j

j

j





j
j







j
j[
=1pg

j[
j

j
=1px


j
j[

j[

j[
j

j



j
j





j`;
