// Made by `npm run generate` from reference/. Do not edit.
export const BODIES = `
jtoken:s* client_id:s* client_secret:s*
jgrant_type:s*<authorization_code|refresh_token|client_credentials> client_id:s* client_secret:s* code:s redirect_uri:s refresh_token:s


japp_uid:s* project_id:i* company_id:i* app_installation:o*{installation_configuration:o}

japp_uid:s* project_id:i* company_id:i* app_installation:o*{status:s*<installed|uninstalled> installation_configuration:o}



jproject_id:i* bim_file:o*{name:s* uuid:s*}

jproject_id:i* bim_file:o*{name:s target_project_id:i}

jproject_id:i* view:s<compact|normal|extended> bim_geometry_file_bundle:o*{bim_model_revision_id:i* cell_upload_uuid:s* node_upload_uuid:s* mesh_node_upload_uuid:s* mesh_upload_uuid:s*}


jproject_id:i* view:s<compact|normal|extended> bim_level:o*{elevation:n* bim_file_id:i* location_id:i*}
jproject_id:i* view:s<compact|normal|extended> bim_levels:O*{elevation:n* bim_file_id:i* location_id:i*}

jproject_id:i* bim_level:o*{elevation:n location_id:i}

jproject_id:i*

jproject_id:i* bim_model_revision_plan:o*{bim_model_revision_id:i* bim_plan_id:i*}
jproject_id:i* bim_model_revision_plans:O*{bim_model_revision_id:i* bim_plan_id:i*}



jproject_id:i* bim_model_revision_viewpoints:O*{bim_model_revision_id:i* bim_viewpoint_id:i* primary:b}



jproject_id:i* bim_model_revision:u*

jproject_id:i* bim_model_revision:u*




jproject_id:i* view:s<compact|normal|extended> bim_model:o*{title:s* auto_publish:b}

jproject_id:i* bim_model:o*{title:s* auto_publish:b}



jproject_id:i* view:s<compact|normal|extended> bim_plan:o*
jproject_id:i* view:s<compact|normal|extended> bim_plans:U*

jproject_id:i* view:s<compact|normal|extended> bim_plan:o*




jproject_id:i* bim_view_folder:o*{name:s* parent_id:i bim_file_id:i*}
jproject_id:i* bim_viewpoint:o*
jproject_id:i* bim_viewpoints:O*{bim_file_id:i* name:s view_folder_id:i upload_uuid:s* uuid:s camera_data:s* redlines_data:s sections_data:s render_mode:s<shaded|xray> visibility:o{default_visibility:b exceptions:o}}
jproject_id:i* procore_item:o{item_id:i* item_type:s*<BimModelRevision|Comment|CoordinationIssue> primary:b}



jproject_id:i* budget_line_item:o*{cost_code_id:i* line_item_type_id:i* original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual>}
jproject_id:i* budget_line_items:U*

jproject_id:i* budget_line_item:o*{cost_code_id:i line_item_type_id:i original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual> direct_costs:n}

jproject_id:i* budget_template_id:i* budget_view_id:i name:s* description:s snapshot_type:s<ad_hoc|project_status_snapshot> approval_status:s<approved|under_review> status_id:i




jfilters:o{biller:O{value:s type:s name:s} cost_code:I root_cost_code:I cost_type:I vendor:I detail_type:S}





jchange_event:o*{title:s number:s status:s<open|closed> change_event_status_id:i* change_order_change_reason_id:i event_scope:s*<tbd|in_scope|out_of_scope> event_type:s<tbd|allowance|contingency|owner_change|transfer> origin_data:s origin_id:s rfi_id:i change_event_line_items_attributes:O{id:i budget_code:o created_at:t description:s uom:s estimated_cost_amount:s estimated_cost_quantity:n estimated_cost_unit_cost:n estimated_cost_calculation_strategy:s line_item_type_id:i cost_code_id:i proposed_vendor_id:i proposed_contract_id:i updated_at:t commitment_contract_line_item_id:u} attachments_by_drawing_revision:O{id:i} attachments_by_file_version:O{id:i} attachments_by_form:O{id:i} attachments_by_image:O{id:i} attachments_by_uuid:O{upload_uuid:s}} change_event_origin_id:i change_event_origin_type:s origin_global_id:s attachments:S

jproject_id:i* change_event:o*{title:s number:s status:s<open|closed> change_event_status_id:i change_order_change_reason_id:i event_scope:s<tbd|in_scope|out_of_scope> event_type:s<tbd|allowance|contingency|owner_change|transfer> origin_data:s origin_id:s rfi_id:i change_event_line_items_attributes:O{id:i wbs_code_id:i description:s uom:s estimated_cost_amount:s estimated_cost_quantity:n estimated_cost_unit_cost:n estimated_cost_calculation_strategy:s line_item_type_id:i cost_code_id:i proposed_vendor_id:i proposed_contract_id:i commitment_contract_line_item_id:u} attachments_by_drawing_revision:O{id:i} attachments_by_file_version:O{id:i} attachments_by_form:O{id:i} attachments_by_image:O{id:i} attachments_by_uuid:O{upload_uuid:s}} change_event_origin_id:i change_event_origin_type:s origin_global_id:s attachments:S



jproject_id:i* contract_id:i* change_order:o*{status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s description:s grand_total:s schedule_impact_amount:i origin_code:s origin_data:s origin_id:s paid_date:d invoiced_date:d due_date:d executed:b signed_change_order_received_date:d}

jproject_id:i* contract_id:i change_order:o*{status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s description:s grand_total:s schedule_impact_amount:i origin_code:s origin_data:s origin_id:s paid_date:d invoiced_date:d due_date:d executed:b signed_change_order_received_date:d}

jproject_id:i* contract_id:i* change_order:o*
jupdates:O*{id:i change_order_package_id:i description:s due_date:t grand_total:s invoiced_date:d origin_data:s origin_id:s paid_date:d schedule_impact_amount:i status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s}

jproject_id:i* contract_id:i* change_order:o*






jproject_id:i*
jproject_id:i* alternative_response_set_id:i*

jproject_id:i* template_id:i* list:o* attachments:S

jproject_id:i* list:o* attachments:S

jproject_id:i* item_id:i* comment:o*{body:s*}


jproject_id:i* section_id:i* item:o*{name:s position:i status:s<yes|no|n/a|none> response_id:i item_attachments_attributes:O{prostore_file_id:i created_by_id:i item_id:i from_mobile:u}} attachments:S
fproject_id:i* section_id:i* attachment:y*
jproject_id:i* section:o*{name:s* position:i* not_applicable:b items_attributes:O{name:s* position:i* status:s}}

jproject_id:i* section:o*{name:s* position:i* not_applicable:b items_attributes:O{name:s* position:i* status:s}}

jproject_id:i* not_applicable:b*
jproject_id:i* not_applicable:b*

jsignature_request:o*{signatory_id:i*}


fattachment:y* attachment_string:s






jcommunication_tag:o*{title:s*}





jplan_template_item_assignee:o*{plan_template_item_id:i* is_holding:b role:s*<contractor|specialty_contractor|client|architect|third_party|internal> verification_method_id:i}
jplan_template_item_assignees:O*{plan_template_item_id:i* is_holding:b party_id:i role:s<contractor|specialty_contractor|client|architect|third_party|internal> verification_method_id:i}
jplan_template_item_assignees:O*{id:i* party_id:i verification_method_id:i role:s<contractor|specialty_contractor|client|architect|third_party|internal>}

jplan_template_item_assignee:o*{is_holding:b verification_method_id:i}


jplan_template_item:o*{plan_template_section_id:i* title:s* description:s holding_type:s<plan|section>}
jplan_template_items:O*{id:i* description:s}
jplan_template_item_id:i*

fplan_template_reference:o*{plan_template_item_id:i* type:s*<attachment> payload:o*{attachment:y}}
jplan_template_references:O*{plan_template_item_id:i* type:s*<attachment> payload:o*{attachment:o}}


jplan_template_section:o*{plan_template_id:i* title:s*}
jtemplate_section_id:i*

jplan_template_test_record_request:o*{plan_template_item_id:i* type:s*<checklist|attachment|photo> payload:o{checklist_template_id:i}}
jplan_template_test_record_requests:O*{plan_template_item_id:i* type:s*<attachment|checklist|form|generic_tool|meeting|observation|photo|submittal_log> payload:o{checklist_template_id:i form_template_id:i generic_tool_id:i}}



jplan_template:o*{title:s* description:s plan_type_id:i*}

jplan_template:o*{title:s description:s plan_type_id:i}




jplan_type:o*{active:b name:s*}

jtype:o*{active:b}


jverification_method:o*{active:b name:s*}

jverification_method:o*{active:b}


japplies_to_all_projects:b applies_to_company:b app_installation_id:i* company_id:i* instance_configuration:o* project_ids:I title:s*

jinstance_configuration:o title:s project_ids:I









jbid:o{attachments_attributes:O{id:i item_type:s prostore_file_id:i item_id:i _destroy:u} bidder_comments:s bidder_exclusion:s bidder_id:n bidder_inclusion:s bid_items_attributes:O{amount_in_cents:u bid_form_item_id:i cost_code_id:i id:i included:b quantity:n unit_cost:s uom:s} is_bidder_committed:b lump_sum_amount:n submitted:b uploads:O{uuid:s} bid_items_to_delete:I}



jresponse_set:o*{name:s* active:b memberships_attributes:O{response_attributes:u}}

jresponse_set:o*{name:s active:b}


jresponse:o{name:s* corresponding_status:s*<yes|no|n/a>}




jlist_template:o*{description:s inspection_type_id:i alternative_response_set_id:i name:s trade_id:i} attachments:S

jlist_template:o*{description:s inspection_type_id:i alternative_response_set_id:i name:s trade_id:i} attachments:S


jalternative_response_set_id:i*

jsection:o*{name:s position:i}

jresponse:o{name:s* corresponding_status:s*<yes|no|n/a|none>}

jresponse:o{name:s corresponding_status:s<yes|no|n/a|none>}



jsection:o*{name:s position:i}

jconcierge:o{estimated_initial_projects:i estimated_initial_users:i}

jconfigurable_field_set:o*{name:s* class_name:s*<Observations::Item|PunchItem|Rfi::Header> fields:o*{field_1:o{name:s* visible:b* required:b}} project_ids:I category:s<quality|safety|commissioning|warranty|work_to_complete> action_plan_type_id:i inspection_type_id:i generic_tool_id:i company_default:b company_configurable_field_set_default_column_name:s<commissioning_configurable_field_set|quality_configurable_field_set|safety_configurable_field_set|warranty_configurable_field_set|work_to_complete_configurable_field_set|rfi_configurable_field_set>}


jconfigurable_field_set:o*{name:s* fields:o*{field_1:o{name:s* visible:b* required:b} custom_field_1:o{id:i name:s label:s description:s custom_field_definition_id:i data_type:s position:i required:b visible:b row:n column:s column_width:n}} project_ids:I category:s<quality|safety|commissioning|warranty|work_to_complete> observations_category_id:i include_all_projects:b}



jattributes:o*{custom_field_47393:s custom_field_58238:i title:s number:i}
jmessage:s

jcontributing_behavior:o*{name:s* active:b}
jcontributing_behavior:o*{ids:I active:b}

jcontributing_behavior:o*{name:s active:b}


jcontributing_condition:o*{name:s* active:b}
jcontributing_condition:o*{ids:I active:b}

jcontributing_condition:o*{name:s active:b}


jcurrency_display:s<symbol|code> currency_iso_code:s multicurrency_enabled:b


jbase_currency_iso_code:s* exchange_rates:O*{quote_currency_iso_code:s* exchange_rate:s*}
jexchange_rates:O*{id:i* quote_currency_iso_code:s exchange_rate:s is_active:b}



jcommunication:o*{subject:s} email:o*{body:s prostore_file_ids:I upload_ids:S distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I}

jemail:o*{body:s prostore_file_ids:I upload_ids:S distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I}


jprivate:b*

ffile_version:o*

ffile:o*

ffile:o*{parent_id:i name:s checked_out_until:t is_tracked:b explicit_permissions:b description:s data:s upload_uuid:s %:u}

jsubject:s body:s distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I



jfolder:o*{parent_id:i name:s* is_tracked:b explicit_permissions:b %:u}

jfolder:o*{parent_id:i name:s* is_tracked:b explicit_permissions:b %:u}


fform_template:o*{name:s* description:s*} fillable_pdf:y*

jform_template:o*{name:s description:s fillable_pdf:s}


jgeneric_tool:o*{title:s* abbreviation:s private_by_default:b new_project_default:b send_overdue_notifications:b}
jgeneric_tool:o*{title:s* abbreviation:s private_by_default:b new_project_default:b send_overdue_notifications:b}

jgeneric_tool_status:o*{status_name:s* status:s*}


jgps_position:o*{latitude:n* longitude:n* altitude:n horizontal_accuracy:n vertical_accuracy:n timestamp:t*}


jhazard:o*{name:s* active:b}
jhazard:o*{ids:I active:b}

jhazard:o*{name:s active:b}


jaction_type:o*{name:s* active:b}
jaction_type:o*{ids:I active:b}

jaction_type:o*{name:s* active:b}



jaffliction_type:o*{name:s* active:b}
jaffliction_type:o*{ids:I active:b}

jaffliction_type:o*{name:s* active:b}





jharm_source:o*{name:s* active:b}
jharm_source:o*{ids:I active:b}

jharm_source:o*{name:s* active:b}



jfiling_type:o*{severity_level_id:i}


jseverity_level:o*{name:s email_trigger:b push_notification_trigger:b alert_recipient_ids:I}







jwork_activity:o*{name:s* active:b}
jwork_activity:o*{ids:I active:b}

jwork_activity:o*{name:s* active:b}


ftemplate_reference:o*{item_id:i* type:s*<attachment> payload:o*{attachment:y}}



jinspection_template_item:o*{name:s position:i section_id:i type:s response_set_id:i}

jinspection_template_item:o*{name:s response_set_id:i type:s}


jinspection_type:o*{name:s}

jinspection_type:o*{name:s}


jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i* additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}
jupdates:O*{id:i effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i* additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}



jmanaged_equipment:o*{current_project_id:i name:s serial_number:s identification_number:s description:s managed_equipment_make_id:i managed_equipment_model_id:i managed_equipment_type_id:i managed_equipment_category_id:i company_visible:b year:i status:s<available|in_use|under_maintenance> ownership:s<owned|rented|sub> upload_uuids:S}
jmanaged_equipment:o*{managed_equipment_ids:I}
jmanaged_equipment:o*{managed_equipment_ids:I}

jdependent_import_params:o*{categories:S types:S}

jid:i user_access_level_id:i<1|2|3|4>

jmanaged_equipment:o*{current_project_id:i name:s serial_number:s identification_number:s description:s managed_equipment_make_id:i managed_equipment_model_id:i managed_equipment_type_id:i managed_equipment_category_id:i company_visible:b year:i status:s<available|in_use|under_maintenance> ownership:s<owned|rented|sub> upload_uuids:S}


jmanaged_equipment_attachment:o*{managed_equipment_id:i managed_equipment_attachment_ids:I}
jmanaged_equipment:o*{current_project_id:i name:s serial_number:s identification_number:s description:s managed_equipment_make_id:i managed_equipment_model_id:i managed_equipment_type_id:i managed_equipment_category_id:i company_visible:b year:i status:s<available|in_use|under_maintenance> ownership:s<owned|rented|sub> upload_uuids:S}
jmanaged_equipment:o*{serial_number:s}


jmanaged_equipment_category:o*{name:s* is_active:b}

jmanaged_equipment_category:o*{name:s* is_active:b}


jmanaged_equipment_log:o*{project_id:i managed_equipment_id:i onsite:d offsite:d inspection_date:d induction_checklist_list_id:i induction_number:s induction_status:b}


jmanaged_equipment_maintenance_log:o*{managed_equipment_id:i last_service_date:d next_service_date:d upload_ids:S}

jmanaged_equipment_maintenance_log:o*{managed_equipment_id:i last_service_date:d next_service_date:d upload_ids:S}


jmanaged_equipment_maintenance_logs_attachment:o*{managed_equipment_maintenance_logs_id:i documents:I folders:I upload_uuids:I}
jmanaged_equipment_maintenance_logs_attachment:o*{managed_equipment_maintenance_logs_attachment_ids:I}



jmanaged_equipment_make:o*{name:s* is_active:b*}

jmanaged_equipment_make:o*{name:s* is_active:b*}


jmanaged_equipment_model:o*{name:s* managed_equipment_make_id:i* managed_equipment_type_id:i* is_active:b}
jmanaged_equipment_model:o*{is_active:b managed_equipment_make_id:i managed_equipment_type_id:i}

jmanaged_equipment_model:o*{name:s* managed_equipment_make_id:i* managed_equipment_type_id:i* is_active:b}


jmanaged_equipment_type:o*{name:s* managed_equipment_category_id:i* is_active:b}
jmanaged_equipment_type:o*{is_active:b managed_equipment_category_id:i}

jmanaged_equipment_type:o*{name:s* managed_equipment_category_id:i* is_active:b}




jobservation_template:o*{trade_id:i}



jreceivingPaymentsCompanyExternalAccountId:s*
jearlyPayClassification:s*<STANDARD|PREFERRED|INELIGIBLE>
jpayeeExternalIds:S*
jamount:i* payouts:O*{receivingPaymentsCompanyExternalId:s invoiceId:s receivingEntityType:s<SUBCONTRACTOR|SUBTIER> subtierRequisitionId:s amount:i metadata:o{sendingCompanyName:u receivingPaymentsCompanyName:s projectId:s projectName:s contractId:i contractType:s contractNumber:u invoiceNumber:s invoiceUrl:u vendorId:s dueAmount:u paidAmountOutsideProcorePay:u earlyPayFeeAmount:i} amount_items:O partialPayment:b partialPaymentReason:s} workflowsConfigured:b* name:s status:s<FUNDING_NOT_INITIATED|FUNDING_REQUESTED|FUNDING_FAILED|FUNDING_COMPLETED_AWAITING_PAYOUTS|PAYOUT_INITIATED|PAYOUT_COMPLETED|PAYOUT_FAILED> bankAccountId:s* bankAccountType:s*<INTERNAL|EXTERNAL>

jdeletedReason:s*
jdeletedReason:s*


jname:s* type:s*<self_funded> dateConfiguration:o{type:s<day_of_month|days_after_approval> days:i} standardRate:i* preferredRate:i* messageToVendor:s

jname:s messageToVendor:s


jprojectIds:I*
jprojectIds:I* programId:s
jprojectIds:I*
jprojectIds:I* payorPaysFees:b*
jbusinessId:s bankAccountId:s bankAccountType:s<INTERNAL|EXTERNAL>

jpdf_template_config:o*{description:s template_name:s default_project:b pdf_config_options:o{collapse_na_sections:b show_na_items:b show_status_change:b show_activity_details:b disclaimer_footer_text:b attendees_table_format:b attendees_phone_number_display:b}}

jpdf_template_config:o*{description:s template_name:s default_project:b pdf_config_options:o{collapse_na_sections:b show_na_items:b show_status_change:b show_activity_details:b disclaimer_footer_text:b attendees_table_format:b attendees_phone_number_display:b}}

jpdf_template_config:o*{description:s template_name:s default_project:b pdf_config_options:o{collapse_na_sections:b show_na_items:b show_status_change:b show_activity_details:b disclaimer_footer_text:b attendees_table_format:b attendees_phone_number_display:b}}

jperson:o*{first_name:s last_name:s* is_employee:b employee_id:s active:b origin_id:s job_title:s work_classification_id:i}

jperson:o*{first_name:s last_name:s* is_employee:b employee_id:s active:b origin_id:s job_title:s work_classification_id:i}

jpermission_template:o*{id:i company_id:i name:s provider_type:s type:s provider_id:i category:s<internal|external> user_access_levels:o permissions:o project_id:i}



jprogram:o*{name:s address_freeform:s website:s zip:s}

jprogram:o*{name:s address_freeform:s website:s zip:s}


jproject_bid_type:o*{name:s}

jproject_bid_type:o*{name:s}


jproject_owner_type:o*{name:s}

jproject_owner_type:o*{name:s}


jproject_region:o*{name:s}

jproject_region:o*{name:s}


jproject_stage:o*{is_bidding_stage:b name:s category:s<pre_construction|course_of_construction|post_construction|completed|not_awarded|canceled>}

jproject_stage:o*{is_bidding_stage:b name:s category:s<pre_construction|course_of_construction|post_construction|completed|not_awarded|canceled>}


jproject_type:o*{name:s*}

jproject_type:o*{name:s*}




jname:s* context_type:s*<document_revision|document_container> context_type_id:s* sub_context_type:s<NONE|PIN> sub_context_type_id:s settings:o

jname:s* context_type:s*<document_revision|document_container> context_type_id:s* sub_context_type:s<NONE|PIN> sub_context_type_id:s settings:o

jname:s settings:o



jcurrency_iso_code:s* company_currency_exchange_rate_override:s currency_display:s<symbol|code> multicurrency_enabled:b
jcurrency_iso_code:s company_currency_exchange_rate_override:s currency_display:s<symbol|code> multicurrency_enabled:b


jbase_currency_iso_code:s* exchange_rates:O*{quote_currency_iso_code:s* exchange_rate:s is_active:b}
jexchange_rates:O*{id:i* quote_currency_iso_code:s exchange_rate:s is_active:b}




jequipment_timecard_entries:O*{timesheet_id:i wbs_code_id:i date:d equipment_id:s location_id:i origin_id:s origin_data:s crew_id:i party_id:i quantity:n idle_quantity:n unit_of_measure:i}

jtimesheet_id:s wbs_code_id:s date:d equipment_id:s location_id:s origin_id:s origin_data:s crew_id:s party_id:s quantity:n idle_quantity:n unit_of_measure:s

jname:s* layer_id:s* order_index:n color:s visibility:b settings:o

jname:s layer_id:s order_index:n color:s visibility:b settings:o

jorder_index:n*
jcontext_type:s*<document_revision|document_container> context_type_id:s* sub_context_type:s<NONE|PIN> sub_context_type_id:s include_groups:b
jname:s* type:s*<PRIVATE|PUBLIC> context_id:s* order_index:n visibility:b settings:o

jname:s order_index:n visibility:b settings:o



jorder_index:n*


jtask_item_comment:o{comment:s status:s<initiated|in_progress|ready_for_review|closed|void> task_item_id:i* attachments:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}
jtask_item_comment:o{comment:s status:s<initiated|in_progress|ready_for_review|closed|void> attachments:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}

jitem_id:s* item_type:s* attachment_id:s attachment_source:s
jitem_id:s* item_type:s* attachment_id:s attachment_source:s


jstamp:s*

jmarkups:O*{xfdf:s* markup_type:s* page_number:i* xfdf_id:s* id:s page_height:i* page_width:i* updated_at:t markup_context:s<WORKFLOW|WORKSPACE|PIN> group_id:s pin_id:s comment_id:s}
jmarkups:O*{xfdf:s* markup_type:s* page_number:i* xfdf_id:s* id:s page_height:i* page_width:i* updated_at:t markup_context:s<WORKFLOW|WORKSPACE|PIN> group_id:s pin_id:s comment_id:s}
jmarkups:O*{id:s xfdf_id:s*}
jmarkup_ids:S source_group_id:s* action:s pin_id:s escalate_to_pin:b






















jrounding_configuration:o*{time_increment:i rule:s}
jrounding_configuration:o*{time_increment:i rule:s}










jproject_id:i* timecard_entry:o*{date:d* hours:s lunch_time:s time_in:s time_out:s billable:b description:s timecard_time_type_id:i location_id:i cost_code_id:i set_timecard_time_type_automatically:b sub_job_id:i party_id:i crew_id:i procore_signature_id:i timesheet_id:i clock_in_id:i clock_out_id:i clock_in_time:s clock_out_time:s approval_status:s<pending|reviewed|approved|completed> origin_id:i origin_data:s line_item_type_id:i}

jproject_id:i* timecard_entry:o*{date:d* hours:s lunch_time:s time_in:s time_out:s billable:b description:s timecard_time_type_id:i location_id:i cost_code_id:i set_timecard_time_type_automatically:b sub_job_id:i party_id:i crew_id:i procore_signature_id:i timesheet_id:i clock_in_id:i clock_out_id:i clock_in_time:s clock_out_time:s approval_status:s<pending|reviewed|approved|completed> origin_id:i origin_data:s line_item_type_id:i}



jtimecard_time_type:o*{pay_rate:b}

jtimecard_entries:O{approval_status:s billable:b cost_code_id:i crew_id:i date:d description:s hours:i location_id:i origin_id:i origin_data:s party_id:i project_id:i set_timecard_time_type_automatically:b sub_job_id:i time_in:t time_out:t timesheet_id:i timecard_time_type_id:i user_id:i work_classification_id:i}
japproval_status:s billable:b cost_code_id:i crew_id:i date:d description:s hours:i location_id:i origin_id:i origin_data:s party_id:i project_id:i set_timecard_time_type_automatically:b sub_job_id:i time_in:t time_out:t timesheet_id:i timecard_time_type_id:i updates:O*{id:i} user_id:i work_classification_id:i
















jsignature:o*{data:s* user_id:i* signature_text:s upload_id:s}



jline_item_type_id:i* erp_default_line_item_type_id:i*
japply_to_existing:b line_item_type_id:i* erp_default_line_item_type_id:i*


jtrade:o{name:s active:b}



juom:o*{name:s* uom_category_id:i*}
jupdates:O*{id:i name:s uom_category_id:i} deletes:I

juom:o*{name:s* uom_category_id:i*}

fresponse_filename:s response_content_type:s attachment_content_disposition:b size:i segments:O{size:i* sha256:s* md5:s etag:s}

jsegments:O{size:i* sha256:s* md5:s etag:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}


fupdates:O*{id:i first_name:s last_name:s job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s add_to_new_projects:b}














jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}
jupdates:O*{id:i effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}



jupdated_order:O*{segment_id:i* position:i*}

jsegment:o*{name:s* project_can_modify_origin_project:b project_can_delete_origin_company:b structure:s*<tiered|flat>}

jsegment:o*{name:s project_can_modify_origin_project:b project_can_delete_origin_company:b}



jcode:s* name:s* segment_item_list_id:i parent_id:i
jsegment_item_ids:I*
jids:I* attributes:o*{status:s<active|inactive>}

jcode:s name:s status:s<active|inactive>


jwork_classification:o*{name:s abbreviation:s}

jwork_classification:o*{name:s abbreviation:s}





jproject_id:i* contract_id:i* attachments:S contract_payment:o{date:d invoice_number:s check_number:s invoice_date:d draw_request_number:i notes:s payment_number:i payment_method:s<check|credit_card|electronic> amount:s origin_id:s origin_data:s requisition_id:i prostore_file_ids:I}

jproject_id:i* contract_id:i* attachments:S contract_payment:o{date:d invoice_number:s check_number:s invoice_date:d draw_request_number:i notes:s payment_number:i payment_method:s<check|credit_card|electronic> amount:s origin_id:s origin_data:s requisition_id:i prostore_file_ids:I}




jproject_id:i* coordination_issue:o*{uuid:s title:s* description:s status:s<open|in_progress|blocked|unblocked|ready_for_review|moved_to_observation|closed> creation_source:s location_id:i assignee_id:i coordination_issue_file_id:i drawing_revision_id:i bim_model_id:i due_date:s issue_type:s<building_code|clash|client_feedback|constructability|coordination|design_review|existing_condition|requirement_change|other> priority:s<low|medium|high|critical> trade_id:i origin:o{title:s* origin_id:s* origin_type:s* deep_link_url:s*} attachment_upload_uuids:S attachments:S viewpoints:O{name:s view_folder_id:i snapshot_upload_uuid:s* camera_data:s* redlines_data:s sections_data:s render_mode:s visibility:o} document_container_metadata:o{document_container_id:s document_revision_id:s workflows_instance_id:i pin_id:s}}

jproject_id:i* deletes:O*{id:i*}














jproject_id:i*


jproject_id:i* updates:O*{uuid:s title:s* description:s status:s<open|in_progress|blocked|unblocked|ready_for_review|moved_to_observation|closed> creation_source:s location_id:i assignee_id:i coordination_issue_file_id:i drawing_revision_id:i bim_model_id:i due_date:s issue_type:s<building_code|clash|client_feedback|constructability|coordination|design_review|existing_condition|requirement_change|other> priority:s<low|medium|high|critical> trade_id:i origin:o{title:s* origin_id:s* origin_type:s* deep_link_url:s*} attachment_upload_uuids:O attachments:O viewpoints:O document_container_metadata:o{document_container_id:s document_revision_id:s workflows_instance_id:s pin_id:s}}
jproject_id:i* coordination_issue_assignment:o*{assignee_id:i*}

jproject_id:i* procore_item:o{item_id:i* item_type:s*<rfi>}


jproject_id:i* coordination_issue:o*{title:s description:s status:s location_id:i assignee_id:i due_date:s issue_type:s priority:s trade_id:i origin:s}




jproject_id:i* sub_job_id:i cost_code:o*{position:i code:s* name:s* origin_data:s origin_id:s parent_id:i standard_cost_code_id:i}
jproject_id:i* sub_job_id:i standard_cost_code_list_id:i*
jstandard_cost_code_list_id:i* standard_cost_code_ids:I* sub_job_id:i project_id:i*
jupdates:O*{id:i position:i code:s name:s origin_data:s origin_id:s parent_id:i standard_cost_code_id:i}

jproject_id:i* sub_job_id:i cost_code:o*{position:i code:s* name:s* origin_data:s origin_id:s parent_id:i standard_cost_code_id:i}


jcustom_field_lov_entries:O*{label:s*}







jcompany_id:i* department:o*{name:s* origin_data:s origin_id:s}

jcompany_id:i* department:o*{name:s* origin_data:s origin_id:s}

jproject_id:i* item_id:i* item_type:s* attachment_id:i*

jdrawing:o*{number:s title:s obsolete:b drawing_discipline:o{name:s} ordered_revision_ids:I}


ffile_version:o*{name:s notes:s data:s upload_uuid:s}

ffile:o*{parent_id:i name:s is_tracked:b explicit_permissions:b description:s data:s unique_name:b upload_uuid:s %:u}

ffile:o*{parent_id:i name:s checked_out_until:t is_tracked:b explicit_permissions:b description:s data:s upload_uuid:s %:u}


jmarkup:o*{applies_to_all:b compound:o{selections:O type:s} markup_conditions:O{match_type:s wbs_segment_id:i markup_condition_items:O} markup_set:s*<change_orders_horizontal|change_orders_vertical|horizontal|vertical> name:s* percentage:s* position:i prime_line_item_id:i tax_code_ids:I wbs_code_id:i}

jmarkup:o*{applies_to_all:b compound:o{selections:O type:s} markup_conditions:O{_destroy:u id:i match_type:s wbs_segment_id:i markup_condition_items:O} markup_set:s<change_orders_horizontal|change_orders_vertical|horizontal|vertical> name:s percentage:s position:i prime_line_item_id:i tax_code_ids:I wbs_code_id:i}


jfolder:o*{parent_id:i name:s* is_tracked:b explicit_permissions:b %:u}

jfolder:o*{parent_id:i name:s is_tracked:b explicit_permissions:b %:u}



jimage_category:o*{name:s* private:b album_cover_id:i}


jimage_category:o*{name:s* private:b album_cover_id:i}


fupload_uuid:s image_name:s* image:o*{private:b provider_type:s provider_id:i data:y source:s description:s image_category_id:i location_id:i daily_log_segment_id:i mt_location:S trade_ids:I log_date:s}

jimage:o*{private:b description:s image_category_id:i location_id:i daily_log_segment_id:i mt_location:S trade_ids:I log_date:s}


jcompany_id:i* developer_app_id:s* notes:s implicit:b*
jupdates:O*{id:i company_id:i* effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

jcompany_id:i* line_item_type:o*{name:s csv_import_code:s base_type:s<labor|equipment|materials|commitment|owner_cost|professional_services|other> origin_data:s origin_id:s}
jcompany_id:i* updates:O*{id:i name:s csv_import_code:s base_type:s<equipment|materials|commitment|owner_cost|professional_services|other> origin_data:s origin_id:s}

jcompany_id:i* line_item_type:o*{name:s csv_import_code:s base_type:s<labor|equipment|materials|commitment|owner_cost|professional_services|other> origin_data:s origin_id:s}

jlink:o*{title:s* url:s*}


jlink:o*{title:s* url:s*}




jproject_id:i* location:o*{node_name:s parent_id:i path:S}

jproject_id:i* location:o*{node_name:s parent_id:i}


jmeeting_attendee_record:o*{status:s<Present|Absent|For Distribution Only|Conference> login_information_id:i}
jmeeting_attendee_record:o*{status:s<Present|Absent|For Distribution Only|Conference> login_information_id:i}


jproject_id:i* meeting_id:i* meeting_category:o*{position:i title:s}
jproject_id:i* meeting_id:i* meeting_category:o*{position:i title:s}
jproject_id:i* meeting_id:i* meeting_topic:o*{title:s description:s due_date:d status:s<Open|On Hold|Closed> minutes:s is_private:b closed_at:t priority:s<|High|Medium|Low> added_under_agenda:b meeting_wide_number:i meeting_category_id:i assignment_ids:U} attachments:S

jproject_id:i* meeting_id:i* meeting_topic:o*{title:s description:s due_date:d status:s<Open|On Hold|Closed> minutes:s is_private:b closed_at:t priority:s<|High|Medium|Low> added_under_agenda:b meeting_wide_number:i meeting_category_id:i assignment_ids:U} attachments:S

jproject_id:i* meeting:o*{position:i* title:s location:s minutes:s meeting_date:d overview:s occurred:b start_time:s finish_time:s time_zone:s is_private:b conclusion:s is_draft:b attendees:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} attachments:S


jproject_id:i* meeting:o*{position:i title:s location:s minutes:s meeting_date:d overview:s occurred:b start_time:s finish_time:s time_zone:s is_private:b conclusion:s is_draft:b drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} attachments:S

jproject_id:i* bim_view_folder:o*{path:S* bim_file_id:i*}
jproject_id:i* view:s<compact|normal|extended> bim_view_folders:O*{path:O* bim_file_id:i*}




fproject_id:i* inspection_item_failed:i observation:o*{assignee_id:i contributing_behavior_id:i contributing_condition_id:i checklist_item_id:i coordination_issue_id:i created_by_id:i description:s due_date:d hazard_id:i incident_action_id:i name:s* number:s personal:b priority:s<Low|Medium|High|Urgent> status:s<initiated|ready_for_review|not_accepted|closed> trade_id:i type_id:i* distribution_member_ids:I location_id:i mt_location:S %:u} attachments:S

jproject_id:i*

fproject_id:i* observation:o*{assignee_id:i checklist_item_id:i contributing_behavior_id:i contributing_condition_id:i coordination_issue_id:i description:s due_date:d hazard_id:i name:s* number:s incident_action_id:i personal:b priority:s<Low|Medium|High|Urgent> status:s<initiated|ready_for_review|not_accepted|closed> trade_id:i type_id:i* distribution_member_ids:I location_id:i mt_location:S %:u} attachments:S

jsubject:s body:s distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I

fproject_id:i* response_log:o*{comment:s prostore_file_ids:I document_management_document_revision_ids:S} status:s<initiated|ready_for_review|not_accepted|closed> attachments:S



fcompany_id:i* office:o*{name:s* address:s city:s state_code:s country_code:s zip:s phone:s fax:s division:s logo:y}

fcompany_id:i* office:o*{name:s* address:s city:s state_code:s country_code:s zip:s phone:s fax:s division:s logo:y}







jproject_id:i* contract_id:i* change_order:o*{commitment_change_event_id:i description:s due_date:t grand_total:s invoiced_date:d number:s origin_data:s origin_id:s paid_date:d prime_change_event_id:i schedule_impact_amount:i status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s currency_exchange_rate:s}
jupdates:O*{change_order_request_id:i change_order_request:o{change_order_package_id:i} commitment_change_event_id:i description:s due_date:t invoiced_date:d number:s origin_data:s origin_id:s paid_date:d prime_change_event_id:i schedule_impact_amount:i status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s currency_exchange_rate:s}

jproject_id:i* contract_id:i* change_order:o*{change_order_request_id:i change_order_request:o{change_order_package_id:i} commitment_change_event_id:i description:s due_date:t invoiced_date:d number:s origin_data:s origin_id:s paid_date:d prime_change_event_id:i schedule_impact_amount:i status:s<draft|not_pricing|pricing|pending|revised|proceeding|not_proceeding|no_charge|approved|rejected|void> title:s currency_exchange_rate:s}

jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}
jupdates:O*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}


jproject_id:i* attachments:S prime_contract:o*{actual_completion_date:s approval_letter_date:d architect_id:i contractor_id:i contract_date:d contract_estimated_completion_date:s contract_start_date:s description:s exclusions:s executed:b execution_date:d inclusions:s issued_on_date:d letter_of_intent_date:d number:s origin_data:s origin_id:s retainage_percent:s returned_date:d signed_contract_received_date:s status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated> title:s vendor_id:i accounting_method:s<amount|unit> %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}

jproject_id:i* attachments:S prime_contract:o*{actual_completion_date:s approval_letter_date:d architect_id:i contractor_id:i contract_date:d contract_estimated_completion_date:s contract_start_date:s description:s exclusions:s executed:b execution_date:d inclusions:s issued_on_date:d letter_of_intent_date:d number:s origin_data:s origin_id:s retainage_percent:s returned_date:d signed_contract_received_date:s status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated> title:s vendor_id:i accounting_method:s<amount|unit> %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}



jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}
jupdates:O*{id:i amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* payment_application_line_item:o*{work_completed_this_period:s materials_presently_stored:s work_completed_retainage_retained_this_period:s materials_stored_retainage_retained_this_period:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s}
jproject_id:i* payment_application_markup_line_item:o*{work_completed_this_period:s work_completed_retainage_retained_this_period:s work_completed_retainage_released_this_period:s}

jproject_id:i* attachments:S payment_application:o{commitment_billing_period_id:i period_start:d period_end:d billing_date:d invoice_number:s origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved> include_attachments:b}
jproject_id:i* attachments:S payment_application:o{commitment_billing_period_id:i period_start:d period_end:d billing_date:d invoice_number:s origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved>}
jproject_id:i* item_type:s*<rfi> association_ids:I*
jcommunication:o*{subject:s} email:o*{body:s prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I}

jemail:o*



jprivate:b*



jproject_id:i* project_role:o*{role:s* user_id:i*}



jcompany_id:i* project:o*{active:b address:s city:s code:s country_code:s description:s start_date:d completion_date:d total_value:n warranty_start_date:d warranty_end_date:d flag:s<Red|Yellow|Green> image_id:i locale:s name:s* office_id:i phone:s project_number:s public_notes:s project_stage_id:i square_feet:i state_code:s time_zone:s zip:s parent_job_id:i program_id:i project_bid_type_id:i project_type_id:i project_owner_type_id:i project_region_id:i project_template_id:i origin_id:s origin_data:s origin_code:s override_start_date:d override_start_date_check:b override_end_date:d override_end_date_check:b department_ids:I estimated_value:n estimated_start_date:d estimated_completion_date:d store_number:s accounting_project_number:s designated_market_area:s erp_integrated:b latitude:n longitude:n enable_copy_of_standard_cost_codes:b sector:s work_scope:s<new_construction|renovation_alteration|maintenance_service> delivery_method:s<construction_management_at_risk_cmar|construction_manager_as_agent_owners_rep|design_bid_build_dbb|design_build_db|indefinite_delivery_indefinite_quantity_idiq|integrated_project_delivery|multi_prime|public_private_partnership_p3|other> estimated_budget:n priority:s<low|medium|high> currency_configuration:o{currency_iso_code:s* exchange_rate_override:n} project_sector_id:i}
jcompany_id:i* updates:O*{id:i active:b address:s city:s country_code:s description:s start_date:d completion_date:d total_value:n warranty_start_date:d warranty_end_date:d flag:s<Red|Yellow|Green> image_id:i name:s office_id:i phone:s project_number:s public_notes:s project_stage_id:i square_feet:i state_code:s time_zone:s zip:s program_id:i project_bid_type_id:i project_type_id:i project_owner_type_id:i project_region_id:i project_template_id:i origin_id:s origin_data:s department_ids:I estimated_value:n estimated_start_date:d estimated_completion_date:d store_number:s accounting_project_number:s designated_market_area:s enable_copy_of_standard_cost_codes:b sector:s work_scope:s<new_construction|renovation_alteration|maintenance_service> delivery_method:s<construction_management_at_risk_cmar|construction_manager_as_agent_owners_rep|design_bid_build_dbb|design_build_db|indefinite_delivery_indefinite_quantity_idiq|integrated_project_delivery|multi_prime|public_private_partnership_p3|other> estimated_budget:n priority:s<low|medium|high> project_sector_id:i}

jcompany_id:i* project:o*{active:b address:s city:s country_code:s county:s description:s erp_integrated:b standard_cost_code_list_id:i start_date:d completion_date:d total_value:n warranty_start_date:d warranty_end_date:d fax:s flag:s<Red|Yellow|Green> image_id:i locale:s name:s office_id:i phone:s project_number:s public_notes:s project_stage_id:i square_feet:i state_code:s time_zone:s zip:s parent_job_id:i program_id:i project_bid_type_id:i project_type_id:i project_owner_type_id:i project_region_id:i project_template_id:i origin_id:s origin_data:s origin_code:s department_ids:I estimated_value:n estimated_start_date:d estimated_completion_date:d store_number:s accounting_project_number:s designated_market_area:s sector:s work_scope:s<new_construction|renovation_alteration|maintenance_service> delivery_method:s<construction_management_at_risk_cmar|construction_manager_as_agent_owners_rep|design_bid_build_dbb|design_build_db|indefinite_delivery_indefinite_quantity_idiq|integrated_project_delivery|multi_prime|public_private_partnership_p3|other> %:u project_sector_id:i}


jlogo:o{upload_uuid:s* file_name:s}


faccident_log:o*{comments:s date:d datetime:t involved_company:s involved_name:s time_hour:i* time_minute:i* vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

faccident_log:o*{comments:s date:d datetime:t involved_company:s involved_name:s time_hour:i time_minute:i vendor_id:i location_id:i daily_log_segment_id:i} attachments:S




fsignature:o{attachment:y* attachment_string:s*}


jplan_item_assignee:o*{plan_item_id:i* is_holding:b party_id:i role:s<contractor|specialty_contractor|client|architect|third_party|internal> verification_method_id:i}
jplan_item_assignees:O*{plan_item_id:i* is_holding:b party_id:i role:s<contractor|specialty_contractor|client|architect|third_party|internal> verification_method_id:i}
jplan_item_assignees:O*{id:i* party_id:i verification_method_id:i}

jplan_item_assignee:o*{is_holding:b party_id:i verification_method_id:i}


fsignature:o{attachment:y* attachment_string:s*}


jplan_item:o*{plan_section_id:i* title:s* description:s notes:s due_at:t holding_type:s<plan|section>}
jplan_items:O*{id:i* title:s description:s notes:s due_at:t status_id:i}
jplan_item_id:i*

jplan_item:o*{title:s description:s notes:s due_at:t holding_type:s<plan|section> status_id:i}




fsignature:o{attachment:y* attachment_string:s*}


fplan_reference:o*{plan_item_id:i* type:s*<attachment|drawing|document|document_management_document_reference|specification_section|submittal_log|generic_tool_item|form|meeting|observation_item> payload:o*{drawing_revision_id:i file_version_id:i document_management_document_reference:o{collection_id:s container_id:s} specification_section_id:i submittal_log_id:i attachment:y generic_tool_item_id:i form_id:i meeting_id:i observation_item_id:i}}
jplan_references:O*{plan_item_id:i* type:s*<attachment|drawing|document|document_management_document_reference|specification_section|submittal_log|generic_tool_item|form|meeting|observation_item> payload:o*{drawing_revision_id:i file_version_id:i document_management_document_reference:o specification_section_id:i submittal_log_id:i generic_tool_item_id:i form_id:i meeting_id:i observation_item_id:i}}



jplan_section:o*{plan_id:i* title:s*}
jplan_section_id:i*

jplan_section:o*{title:s}



jplan_template_approver:o*{plan_template_id:i* party_id:s*}
jplan_template_approvers:o*{plan_template_id:i* party_ids:I*}
jplan_template_approvers:o*{plan_template_id:i* ids:I*}



jplan_template_item_assignees:O*{plan_template_item_id:i* is_holding:b party_id:i role:s<contractor|specialty_contractor|client|architect|third_party|internal> verification_method_id:i}
jplan_template_item_assignees:O*{id:i* is_holding:b party_id:i role:s<contractor|specialty_contractor|client|architect|third_party|internal> verification_method_id:i}

jplan_template_items:O*{id:i* description:s due_at:t}
jplan_template_item_id:i*

jplan_template_receiver:o*{plan_template_id:i* party_id:s*}
jplan_template_receivers:o*{plan_template_id:i* party_ids:I*}
jplan_template_receivers:o*{plan_template_id:i* ids:I*}



fplan_template_reference:o*{plan_template_item_id:i* type:s*<attachment|drawing|document|document_management_document_reference|specification_section|generic_tool_item|form|image|meeting|observation_item> payload:o*{drawing_revision_id:i file_version_id:i document_management_document_reference:o{collection_id:s container_id:s} specification_section_id:i attachment:y generic_tool_item_id:i form_id:i image_id:i meeting_id:i observation_item_id:i}}
jplan_template_references:O*{plan_template_item_id:i* type:s*<attachment|drawing|document|document_management_document_reference|specification_section|submittal_log|generic_tool_item|form|image|meeting|observation_item> payload:o*{drawing_revision_id:i file_version_id:i document_management_document_reference:o specification_section_id:i submittal_log_id:i generic_tool_item_id:i form_id:i image_id:i meeting_id:i observation_item_id:i}}



jtemplate_section_id:i*

jplan_template_test_record_requests:O*{plan_template_item_id:i* type:s*<attachment|checklist|form|generic_tool|meeting|observation|photo|submittal_log> payload:o{checklist_template_id:i form_template_id:i generic_tool_id:i}}


jplan_test_record_request:o*{plan_item_id:i* type:s*<attachment|checklist|form|generic_tool|meeting|observation|photo|submittal_log> payload:o{checklist_template_id:i form_template_id:i generic_tool_id:i}}
jplan_test_record_requests:O*{plan_item_id:i* type:s*<attachment|checklist|form|generic_tool|meeting|observation|photo|submittal_log> payload:o{checklist_template_id:i form_template_id:i generic_tool_id:i}}



fplan_test_record:o*{plan_item_id:i* plan_test_record_request_id:i* type:s*<checklist|attachment|photo> payload:o*{attachment:y}}



jplan:o*{title:s* description:s private:b location_id:i manager_id:i plan_type_id:i* plan_approvers_attributes:O{party_id:i*} plan_receivers_attributes:O{party_id:i*} %:u}


jplan:o*{title:s description:s private:b location_id:i manager_id:i plan_type_id:i status_id:i plan_approvers_attributes:O{party_id:i*} plan_receivers_attributes:O{party_id:i*} %:u}




jactual_production_quantity:o*{quantity:n* description:s wbs_code_id:i cost_code_id:i crew_id:i location_id:i timesheet_id:i sub_job_id:i date:d}
jactual_production_quantities:O*{quantity:n* description:s wbs_code_id:i cost_code_id:i* crew_id:i location_id:i timesheet_id:i sub_job_id:i}
jactual_production_quantity_ids:I*
jactual_production_quantities:O*{id:i* description:s quantity:n crew_id:i location_id:i}

jactual_production_quantity:o*{description:s quantity:n* crew_id:i location_id:i}
jactual_production_quantity:o*{description:s quantity:n* crew_id:i location_id:i}




jbid_package:o*{accept_post_due_submissions:b bid_due_date:t* bid_email_message:s* bid_web_message:s* title:s* accounting_method:s bid_submission_confirmation:s anticipated_award_date:d number:s distribution_ids:I blind_bidding:b pre_bid_walk_through_date:t pre_bid_walk_through_notes:s enable_prebid_walkthrough:b manager_id:i require_nda:b display_project_name:b prostore_file_ids:I enable_public_discovery:b pre_bid_meeting_location:s pre_bid_meeting_date:t pre_bid_meeting_online_link:s pre_bid_meeting_notes:s public_project_funding_source:s show_location_for_nda_projects:b public_bid_opening_details_date:t public_bid_opening_details_location:s public_bid_opening_details_online_link:s trades_and_services:O{trade_level:s trade_path:s trade_key:s} business_classifications:O{classification_name:s classification_abbreviation:s classification_key:s}}



jtitle:s* base_bid:O{title:s position:i header:b bid_form_items:O} alternates:O{title:s position:i header:b bid_form_items:O}

jtitle:s* base_bid:O{title:s position:i header:b bid_form_items:O} alternates:O{title:s position:i header:b bid_form_items:O}



jbid:o{vendor_id:i* lump_sum_amount:n bidder_comments:s is_bidder_committed:b submitted:b recipient_ids:I}

jbid:o{lump_sum_amount:n bidder_comments:s bidder_inclusion:s bidder_exclusion:s is_bidder_committed:b submitted:b recipient_ids:I}



jbid_package:o*{accept_post_due_submissions:b bid_due_date:t* bid_email_message:s* bid_web_message:s* title:s* accounting_method:s bid_submission_confirmation:s anticipated_award_date:d number:s distribution_ids:I blind_bidding:b pre_bid_walk_through_date:t pre_bid_walk_through_notes:s enable_prebid_walkthrough:b manager_id:i require_nda:b display_project_name:b prostore_file_ids:I enable_public_discovery:b pre_bid_meeting_location:s pre_bid_meeting_date:t pre_bid_meeting_online_link:s pre_bid_meeting_notes:s public_project_funding_source:s show_location_for_nda_projects:b public_bid_opening_details_date:t public_bid_opening_details_location:s public_bid_opening_details_online_link:s trades_and_services:O{trade_level:s trade_path:s trade_key:s} business_classifications:O{classification_name:s classification_abbreviation:s classification_key:s}}



jbilling_period:o*{due_date:d* start_date:d* end_date:d* status:s*<open|closed>}

jbilling_period:o*{due_date:d* start_date:d* end_date:d* status:s*<open|closed>}





jnumber:n status:s*<draft|approved|under_review|void> title:s description:s adjustment_line_items:O{ref:s adjustment_number:i wbs_code_id:i description:s comment:s calculation_strategy:s<automatic|manual> quantity:n type:s<change_event|budget_change> uom:s unit_cost:n amount:n change_event_line_item_id:i} prostore_file_ids:I production_quantities:O{comment:s cost_code_id:i* description:s quantity:n* ref:s uom:s* change_event_production_quantity_id:n}

jid:i number:n status:s<draft|approved|under_review|void> title:s description:s adjustment_line_items:O{id:i type:s<change_event|budget_change> ref:s adjustment_number:i wbs_code_id:i description:s comment:s calculation_strategy:s<automatic|manual> quantity:n uom:s unit_cost:n amount:n change_event_line_item_id:i _delete:b} prostore_file_ids:I production_quantities:O{id:i comment:s cost_code_id:i* description:s quantity:n* ref:s uom:s* change_event_production_quantity_id:n _delete:b}


jbudget_modification:o*{from_budget_line_item_id:i notes:s origin_data:s origin_id:s to_budget_line_item_id:i* transfer_amount:s*}

jbudget_modification:o*{from_budget_line_item_id:i notes:s origin_data:s origin_id:s to_budget_line_item_id:i* transfer_amount:s*}


jbudgeted_production_quantity:o*{project_id:i cost_code_id:i wbs_code_id:i quantity:n unit_of_measure:s}


jbudgeted_production_quantity:o*{project_id:i cost_code_id:i wbs_code_id:i quantity:n unit_of_measure:s}
jbudgeted_production_quantity:o*{project_id:i cost_code_id:i wbs_code_id:i quantity:n unit_of_measure:s}

fcall_log:o*{date:d datetime:t description:s end_hour:i end_minute:i start_hour:i start_minute:i subject_from:s subject_to:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fcall_log:o*{date:d datetime:t description:s end_hour:i end_minute:i start_hour:i start_minute:i subject_from:s subject_to:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


jchange_event_production_quantity:o*{cost_code_id:i* quantity:n* uom:s* description:s wbs_code_id:i}
jchange_event_production_quantity:o*{cost_code_id:i quantity:n uom:s description:s wbs_code_id:i}


jitem_response:o*{status:s response_option_id:i text_value:s number_value:i date_value:d}


jitem_id:i* prostore_file_ids:I*






jlist_template:o*{description:s inspection_type_id:i alternative_response_set_id:i name:s trade_id:i} attachments:S
jsource_template_id:i*

jlist_template:o*{description:s inspection_type_id:i alternative_response_set_id:i name:s trade_id:i} attachments:S


jalternative_response_set_id:i*

jlist_template_id:i* list:o*{description:s due_at:t inspection_date:d inspection_type_id:i number:i managed_equipment_id:i point_of_contact_id:i inspector_ids:I private:b responsible_contractor_id:i spec_section_id:i status:s<open|in_review|closed> trade_id:i distribution_member_ids:I location_id:i %:u upload_ids:S}















jlist:o*{name:s description:s due_at:t inspection_date:d inspection_type_id:i number:i point_of_contact_id:i inspector_ids:I private:b responsible_contractor_id:i spec_section_id:i status:s<open|in_review|closed> trade_id:i distribution_member_ids:I location_id:i %:u}

jsubject:s body:s distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I
fattachment:y*


jschedule:o*{name:s days_created_before_due_date:i inspection_template_id:i first_inspection_due_at:t ends_at:t frequency:s<once|once_every_two_weeks|daily|weekly|monthly|quarterly|twice_yearly|yearly> location_id:i point_of_contact_id:i responsible_contractor_id:i specification_section_id:i assignee_ids:I distribution_member_ids:I equipment_id:s}
jschedule:o*{starts_at:t* ends_at:t* frequency:s*<once|daily|weekly|once_every_two_weeks|monthly|yearly> days_created_before_due_date:i*}
jschedule:o*{starts_at:t* ends_at:t* frequency:s*<once|daily|weekly|once_every_two_weeks|monthly|yearly>}






jschedule:o*{name:s first_inspection_due_at:t ends_at:t frequency:s<once|daily|once_every_two_weeks|weekly|monthly|yearly> location_id:i point_of_contact_id:i responsible_contractor_id:i specification_section_id:i assignee_ids:I distribution_member_ids:I equipment_id:s}


fattachment:y*



jchange_order_batch:o*{contract_id:i* description:s due_date:d executed:b invoiced_date:d number:s paid_date:d private:b revised_substantial_completion_date:d revision:i schedule_impact_amount:i signature_required:b signed_change_order_received_date:d status:s title:s designated_reviewer_id:i change_order_ids:I legacy_request_ids:I %:u change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jchange_order_batch:o*{contract_id:i description:s due_date:d executed:b invoiced_date:d number:s paid_date:d private:b revised_substantial_completion_date:d revision:i schedule_impact_amount:i signature_required:b signed_change_order_received_date:d status:s title:s designated_reviewer_id:i change_order_ids:I legacy_request_ids:I %:u change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}


jchange_order:o*{contract_id:i* batch_id:i change_order_change_reason_id:i location_id:i designated_reviewer_id:i received_from_id:i description:s due_date:d paid_date:d invoiced_date:d title:s status:s reference:s number:s revision:i field_change:b signature_required:b signed_change_order_received_date:d schedule_impact_amount:i executed:b private:b paid:b reason:s %:u enable_ssov:b change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jchange_order:o*{contract_id:i batch_id:i change_order_change_reason_id:i location_id:i designated_reviewer_id:i received_from_id:i description:s due_date:d paid_date:d invoiced_date:d title:s status:s reference:s number:s revision:i field_change:b signature_required:b signed_change_order_received_date:d schedule_impact_amount:i executed:b private:b paid:b reason:s %:u enable_ssov:b change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}



jinvoice_configuration:o*{separate_billing_for_stored_materials:b stored_materials_billing_method:s<move_new_materials>}

jgeneric_tool_items:O*{id:i* due_date:d private:b schedule_impact:s cost_impact:s status:s assignee_ids:I received_from_id:i location_id:i cost_code_id:i specification_section_id:i sub_job_id:i trade_ids:I task_ids:U}




jcrew:o*{lead_party_id:i name:s party_ids:I equipment_ids:I}


jcrew:o*{lead_party_id:i name:s party_ids:I equipment_ids:I}
jcrew:o*{lead_party_id:i name:s party_ids:I equipment_ids:I}



fdaily_construction_report_log:o*{apprentice_hours:s date:d datetime:t first_year_hours:s foreman_hours:s journeyman_hours:s local_city_hours:s local_county_hours:s location_id:i daily_log_segment_id:i minority_hours:s notes:s number_of_apprentice_workers:i number_of_foreman_workers:i number_of_journeyman_workers:i number_of_other_workers:i other_hours:s vendor_id:i* veteran_hours:s women_hours:s trade_id:i* %:u} attachments:S


fdaily_construction_report_log:o*{apprentice_hours:s date:d datetime:t first_year_hours:s foreman_hours:s journeyman_hours:s local_city_hours:s local_county_hours:s location_id:i daily_log_segment_id:i minority_hours:s notes:s number_of_apprentice_workers:i number_of_foreman_workers:i number_of_journeyman_workers:i number_of_other_workers:i other_hours:s vendor_id:i status:s trade_id:i veteran_hours:s women_hours:s %:u} attachments:S


jdaily_log_header:o*{completed:b* distributed:b*}

jupdates:o*{accident_log:O{id:i* status:s*} call_log:O{id:i* status:s*} delay_log:O{id:i* status:s*} delivery_log:O{id:i* status:s*} dumpster_log:O{id:i* status:s*} equipment_log:O{id:i* status:s*} inspection_log:O{id:i* status:s*} manpower_log:O{id:i* status:s*} daily_construction_report_log:O{id:i* status:s*} notes_log:O{id:i* status:s*} plan_revision_log:O{id:i* status:s*} productivity_log:O{id:i* status:s*} quantity_log:O{id:i* status:s*} safety_violation_log:O{id:i* status:s*} timecard_entry:O{id:i* status:s*} visitor_log:O{id:i* status:s*} waste_log:O{id:i* status:s*} work_log:O{id:i* status:s*}}
jfrom_date:d* to_date:d* log_types:S* daily_log_segment_id:i


jdelay_log_type:o*{display_name:s* visible:b}
jdelay_log_type:o*{visible:b}


fdelay_log:o*{comments:s date:d datetime:t daily_log_header_id:i delay_type:s location_id:i daily_log_segment_id:i mt_location:S start_time:s start_time_hour:n start_time_minute:n end_time:s end_time_hour:n end_time_minute:n vendor_id:i} attachments:S

fdelay_log:o*{comments:s date:d datetime:t daily_log_header_id:i delay_type:s location_id:i daily_log_segment_id:i mt_location:S start_time:s start_time_hour:n start_time_minute:n end_time:s end_time_hour:n end_time_minute:n vendor_id:i} attachments:S


fdelivery_log:o*{comments:s contents:s date:d datetime:t delivery_from:s time_hour:i* time_minute:i* tracking_number:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fdelivery_log:o*{comments:s contents:s date:d datetime:t delivery_from:s time_hour:i time_minute:i tracking_number:s status:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


jattachments:S item:o*{description:s direct_cost_date:d employee_id:i invoice_number:s* origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i* direct_cost_type:s*<invoice|expense|payroll>}

jupdates:O*{id:i amount:n wbs_code_id:i cost_code_id:i description:s direct_cost_id:i extended_type:s<manual|calculated> quantity:n line_item_type_id:i origin_data:s origin_id:s unit_cost:n uom:s tax_code_id:i}
jupdates:O*{id:i currency_iso_code:s currency_exchange_rate:n description:s direct_cost_date:d employee_id:i invoice_number:s origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i direct_cost_type:s<invoice|expense|payroll>}

jline_item:o*{amount:n wbs_code_id:i cost_code_id:i description:s direct_cost_id:i extended_type:s<manual|calculated> quantity:n line_item_type_id:i origin_data:s origin_id:s unit_cost:n uom:s tax_code_id:i}

jline_item:o*{amount:n wbs_code_id:i cost_code_id:i description:s direct_cost_id:i extended_type:s<manual|calculated> quantity:n line_item_type_id:i origin_data:s origin_id:s unit_cost:n uom:s tax_code_id:i}


jattachments:S item:o{description:s employee_id:i invoice_number:s direct_cost_date:d origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i}








jdistribution_group:o*{name:s* description:s user_ids:I}

jdistribution_group:o*{name:s description:s user_ids:I}




jdocument_id:i* document_custom_tag:o*{name:s*}



jname:s* description:s
jname:s description:s


jname:s*

jsubject:s body:s distribution_ids:I* cc_distribution_ids:I bcc_distribution_ids:I




jdrawing_revision:o*{drawing_date:d received_date:d revision_number:s floorplan:b drawing_set_id:i drawing_id:i %:u}

jname:s* date:d
jdrawing_set:o*{name:s date:d}


ffiles:S upload_uuids:S drawing_set_id:i* drawing_area_id:i drawing_number_contains_revision:b drawing_date:d received_date:d get_info_from_filename:b


fdumpster_log:o*{comments:s date:d datetime:t location_id:i quantity_delivered:i quantity_removed:i vendor_id:i} attachments:S

fdumpster_log:o*{comments:s date:d datetime:t location_id:i quantity_delivered:i quantity_removed:i vendor_id:i} attachments:S


fequipment_log:o*{date:d datetime:t hours_idle:i hours_operating:i inspected:b inspection_hour:i inspection_minute:i notes:s location_id:i mt_location:S cost_code_id:i equipment_id:i equipment_name:s equipment_register_id:s %:u vendor_id:i} attachments:S

fequipment_log:o*{date:d datetime:t hours_idle:i hours_operating:i inspected:b inspection_hour:i inspection_minute:i notes:s location_id:i mt_location:S cost_code_id:i equipment_id:i equipment_name:s equipment_register_id:s %:u vendor_id:i} attachments:S




fform:o*{name:s* description:s* form_template_id:i* private:b fillable_pdf:y* attachments:S}

fform:o*{name:s description:s private:b fillable_pdf:y attachments:S}


jgeneric_tool_item:o*{description:s due_date:d position:s private:b skip_emails:b schedule_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> schedule_impact_value:s cost_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> cost_impact_value:s status:s title:s received_from_id:i location_id:i cost_code_id:i specification_section_id:i trade_id:i distribution_member_ids:I assignee_ids:I attachments:O{id:i url:s filename:s} %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}
jgeneric_tool_items:O*{id:i* due_date:d private:b schedule_impact:s schedule_impact_value:s cost_impact:s cost_impact_value:s status:s assignee_ids:I received_from_id:i location_id:i cost_code_id:i specification_section_id:i sub_job_id:i trade_ids:I task_ids:U quantity:i uom:s trade_id:i %:u}



jgeneric_tool_item:o*{description:s due_date:d position:s private:b skip_emails:b schedule_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> schedule_impact_value:s cost_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> cost_impact_value:s status:s title:s received_from_id:i location_id:i cost_code_id:i specification_section_id:i trade_id:i distribution_member_ids:I assignee_ids:I attachments:O{id:i url:s filename:s} %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}



fgeneric_tool_item_response:o*
jgeneric_tool_item_response:o*{official:b}
jgeneric_tool_item:o*{description:s due_date:d position:s private:b skip_emails:b schedule_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> schedule_impact_value:s cost_impact:s<yes_known|yes_unknown|no_impact|tbd|n_a> cost_impact_value:s status:s title:s received_from_id:i location_id:i cost_code_id:i specification_section_id:i trade_id:i distribution_member_ids:I assignee_ids:I attachments:O{id:i url:s filename:s} %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} generic_tool_item_response:o*


jincident:o*{description:s event_date:t type_id:i custom_status_id:i assignee_ids:I distribution_member_ids:I private:b recordable:b status:s<open|closed> time_unknown:b title:s contributing_behavior_id:i contributing_condition_id:i hazard_id:i location_id:i environmentals:O{environmental_type_id:i description:s estimated_cost_impact:s quantity_value:s quantity_unit_of_measure:s affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} injuries:O{date_of_death:d description:s filing_type:s hospitalized_overnight:b recordable:b treated_in_er:b treatment_facility_address:s treatment_facility:s treatment_provider:s work_days_absent:i work_days_restricted:i work_days_transferred:i affliction_type_id:i body_diagram_type:s affected_body_parts:S affected_person_id:i affected_party_id:i body_part_ids:I harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} near_misses:O{description:s affected_person_id:i affected_party_id:i harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} property_damages:O{description:s estimated_cost_impact:s affected_company_id:i responsible_company_id:i managed_equipment_id:i work_activity_id:i %:u} witness_statements_attributes:O{statement:s date_received:d witness_id:i %:u} upload_uuids:S %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I}

jincident_action:o*{incident_id:i* action_type_id:i* description:s drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}
fattachment:y*

jincident_action:o*{incident_id:i action_type_id:i description:s drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}




jconfiguration:o*{private_by_default:b default_distribution_ids:I}

jenvironmental:o*{incident_id:i* environmental_type_id:i description:s estimated_cost_impact:n quantity_value:n quantity_unit_of_measure:s affected_company_id:i managed_equipment_id:i work_activity_id:i %:u}





jenvironmental:o*{environmental_type_id:i description:s estimated_cost_impact:n quantity_value:n quantity_unit_of_measure:s affected_company_id:i managed_equipment_id:i work_activity_id:i %:u}








jinjury:o*{incident_id:i* date_of_death:d description:s date_returned_to_work:d filing_type:s<fatality|first_aid|lost_time|medically_treated|refused_care|report_only|restricted_work> hospitalized_overnight:b recordable:b treated_in_er:b treatment_facility_address:s treatment_facility:s treatment_provider:s work_days_absent:i work_days_restricted:i work_days_transferred:i affliction_type_id:i body_diagram_type:s<feminine|masculine> affected_body_parts:S affected_person_id:i affected_party_id:i body_part_ids:I harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u}










jinjury:o*{date_of_death:t description:s filing_type:s<fatality|first_aid|lost_time|medically_treated|refused_care|report_only|restricted_work> hospitalized_overnight:b recordable:b treated_in_er:b treatment_facility_address:s treatment_facility:s treatment_provider:s work_days_absent:i work_days_restricted:i work_days_transferred:i affliction_type_id:i body_diagram_type:s<feminine|masculine> affected_body_parts:S affected_person_id:i affected_party_id:i body_part_ids:I harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u}


jnear_miss:o*{incident_id:i* description:s affected_person_id:i affected_party_id:i harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u}







jnear_miss:o*{description:s affected_person_id:i affected_party_id:i harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u}


jproperty_damage:o*{incident_id:i* description:s estimated_cost_impact:n affected_company_id:i responsible_company_id:i managed_equipment_id:i work_activity_id:i %:u}





jproperty_damage:o*{description:s estimated_cost_impact:n affected_company_id:i responsible_company_id:i managed_equipment_id:i work_activity_id:i %:u}


jwitness_statement:o*{incident_id:i* statement:s date_received:d witness_id:i* upload_uuids:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I %:u recording:o{upload_id:s}}

jwitness_statement:o*{statement:s date_received:d witness_id:i upload_uuids:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I %:u recording:o{upload_id:s}}

fattachment:y*

jincident:o*{description:s event_date:t type_id:i custom_status_id:i assignee_ids:I distribution_member_ids:I private:b recordable:b status:s<open|closed> time_unknown:b title:s contributing_behavior_id:i contributing_condition_id:i hazard_id:i location_id:i environmentals:O{environmental_type_id:i description:s estimated_cost_impact:s quantity_value:s quantity_unit_of_measure:s affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} injuries:O{date_of_death:d description:s filing_type:s hospitalized_overnight:b recordable:b treated_in_er:b treatment_facility_address:s treatment_facility:s treatment_provider:s work_days_absent:i work_days_restricted:i work_days_transferred:i affliction_type_id:i body_diagram_type:s affected_body_parts:S affected_person_id:i affected_party_id:i body_part_ids:I harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} near_misses:O{description:s affected_person_id:i affected_party_id:i harm_source_id:i affected_company_id:i managed_equipment_id:i work_activity_id:i %:u} property_damages:O{description:s estimated_cost_impact:s affected_company_id:i responsible_company_id:i managed_equipment_id:i work_activity_id:i %:u} witness_statements_attributes:O{statement:s date_received:d witness_id:i %:u} upload_uuids:S %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I}

fattachment:y*

finspection_log:o*{area:s comments:s date:d datetime:t end_hour:i* end_minute:i* inspecting_entity:s inspection_type:s inspector_name:s start_hour:i* start_minute:i* location_id:i mt_location:S vendor_id:i} attachments:S

finspection_log:o*{area:s comments:s date:d datetime:t end_hour:i end_minute:i inspecting_entity:s inspection_type:s inspector_name:s start_hour:i start_minute:i location_id:i mt_location:S vendor_id:i} attachments:S


fitem_template_reference:o*{item_id:i* type:s*<attachment|document|drawing|form|image> payload:o*{attachment:y image_id:i form_id:i folder_id:i file_version_id:i drawing_revision_id:i}}






jinstruction_type:o*{name:s*}

jinstruction_type:o*{name:s*}


jinstruction:o*{number:s title:s* status:s*<draft|issued> instruction_type_id:i* instruction_from_id:i date_received:d schedule_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:i} cost_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:n} private:b description:s attention_ids:I distribution_member_ids:I trade_ids:I attachments:S upload_ids:S}

jinstruction:o*{number:s title:s status:s<draft|issued|closed> instruction_type_id:i instruction_from_id:i date_received:d schedule_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:i} cost_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:n} private:b description:s attention_ids:I distribution_member_ids:I trade_ids:I attachments:S upload_ids:S}


jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i* additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}
jupdates:O*{id:i effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> vendor_id:i* additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}



jlocation:o*{node_name:s parent_id:i}
jlocation:o*{path:S*}

jlocation:o*{node_name:s parent_id:i}


jmanaged_equipment:o*{current_project_id:i name:s serial_number:s identification_number:s description:s managed_equipment_make_id:i managed_equipment_model_id:i managed_equipment_type_id:i managed_equipment_category_id:i company_visible:b year:i status:s<available|in_use|under_maintenance> ownership:s<owned|rented|sub> upload_uuids:S}



jmanaged_equipment:o*{current_project_id:i name:s serial_number:s identification_number:s description:s managed_equipment_make_id:i managed_equipment_model_id:i managed_equipment_type_id:i managed_equipment_category_id:i company_visible:b year:i status:s<available|in_use|under_maintenance> ownership:s<owned|rented|sub> upload_uuids:S}

jmanaged_equipment:o*{current_project_id:i name:s serial_number:s identification_number:s description:s managed_equipment_make_id:i managed_equipment_model_id:i managed_equipment_type_id:i managed_equipment_category_id:i company_visible:b year:i status:s<available|in_use|under_maintenance> ownership:s<owned|rented|sub> upload_uuids:S}

jmanaged_equipment_log:o*{project_id:i managed_equipment_id:i onsite:d offsite:d inspection_date:d induction_checklist_list_id:i induction_number:s induction_status:b}

jmanaged_equipment_log:o*{project_id:i managed_equipment_id:i onsite:d offsite:d inspection_date:d induction_checklist_list_id:i induction_number:s induction_status:b}


jmanaged_equipment_maintenance_log:o*{managed_equipment_id:i last_service_date:d next_service_date:d upload_ids:S}

jmanaged_equipment_maintenance_log:o*{managed_equipment_id:i last_service_date:d next_service_date:d upload_ids:S}


fmanpower_log:o*{date:d datetime:t notes:s num_workers:i num_hours:s contact_id:i user_id:i cost_code_id:i location_id:i trade_id:i mt_location:S %:u} attachments:S




fmanpower_log:o*{date:d datetime:t notes:s num_workers:i num_hours:s contact_id:i user_id:i cost_code_id:i location_id:i trade_id:i mt_location:S status:s %:u} attachments:S


jbudget_line_item_id:i wbs_code_id:i description:s quantity:i uom:s unit_cost:n amount:n
jbudget_line_item_id:i wbs_code_id:i description:s quantity:i uom:s unit_cost:n amount:n
jbudget_line_item_id:i wbs_code_id:i

jmaterial:o*{time_and_material_entry_id:i name:s description:s uom:s quantity:n}
jtime_and_material_materials:O*{time_and_material_entry_id:i name:s description:s uom:s quantity:n}
jtime_and_material_materials:o*{time_and_material_materials_ids:I}
jtime_and_material_materials:O*{time_and_material_entry_id:i name:s description:s uom:s quantity:n}

jmaterial:o*{time_and_material_entry_id:i name:s description:s uom:s quantity:n}


jmonitoring_resource:o*{description:s* start_date:d* end_date:d* unit_of_measure:s*<weeks|months> unit_cost:s* utilization:s* budget_line_item_id:i*}
jmonitoring_resource:o*{description:s start_date:d end_date:d unit_of_measure:s<weeks|months> unit_cost:s utilization:s}


fnotes_log:o*{comment:s date:d datetime:t daily_log_header_id:i is_issue_day:b location_id:i mt_location:S vendor_id:i %:u} attachments:S

fnotes_log:o*{comment:s date:d datetime:t daily_log_header_id:i is_issue_day:b location_id:i mt_location:S status:s vendor_id:i %:u} attachments:S

jobservation_template:o*{active:b assignee_id:i trade_id:i}

jobservation_type:o*{name:s category:s observations_category_id:i active:b parent_id:i}
jobservation_type:o*{name:s category:s observations_category_id:i active:b}











jperson:o*{first_name:s last_name:s* is_employee:b employee_id:s origin_id:s job_title:s work_classification_id:i}

jperson:o*{first_name:s last_name:s* is_employee:b employee_id:s origin_id:s job_title:s work_classification_id:i}
jpermission_template_assignments:o*{user_id:i* permission_template_id:i*}


fplan_revision_log:o*{category:s comments:s date:d plan_number:s revision:s title:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fplan_revision_log:o*{category:s comments:s date:d plan_number:s revision:s title:s vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


jchange_order_batch:o*{contract_id:i* description:s due_date:d executed:b invoiced_date:d number:s paid_date:d private:b revised_substantial_completion_date:d revision:i schedule_impact_amount:i signature_required:b signed_change_order_received_date:d status:s title:s designated_reviewer_id:i change_order_ids:I legacy_request_ids:I %:u change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jchange_order_batch:o*{contract_id:i description:s due_date:d executed:b invoiced_date:d number:s paid_date:d private:b revised_substantial_completion_date:d revision:i schedule_impact_amount:i signature_required:b signed_change_order_received_date:d status:s title:s designated_reviewer_id:i change_order_ids:I legacy_request_ids:I %:u change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}


jchange_order:o*{contract_id:i* batch_id:i change_order_change_reason_id:i location_id:i designated_reviewer_id:i received_from_id:i description:s due_date:d paid_date:d invoiced_date:d title:s status:s reference:s number:s revision:i field_change:b signature_required:b signed_change_order_received_date:d schedule_impact_amount:i executed:b private:b paid:b reason:s %:u enable_ssov:b change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jchange_order:o*{contract_id:i batch_id:i change_order_change_reason_id:i location_id:i designated_reviewer_id:i received_from_id:i description:s due_date:d paid_date:d invoiced_date:d title:s status:s reference:s number:s revision:i field_change:b signature_required:b signed_change_order_received_date:d schedule_impact_amount:i executed:b private:b paid:b reason:s %:u enable_ssov:b change_event_attachment_ids:I attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}


jproductivity_log:o*

jproductivity_log:o*


jproject_dates:O{id:i date:d}


jproject_membership:o*{party_id:i*}
jparty_ids:I*


fsend_emails:s punch_item_assignment:o*{approved:b comment:s login_information_id:i} attachments:S







jcompliance_status:s<compliant|not_compliant|not_required> compliance_notes:s insurance_status:s<compliant|not_compliant|not_required> insurance_notes:s

jattributes:o{name:s notes:s type:s<bond|license|master_agreement|permit|safety|w9|other> status:s<compliant|not_compliant> effective_at:t expires_at:t send_expiration_notification:b attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jattributes:o{name:s notes:s type:s<bond|license|master_agreement|permit|safety|w9|other> status:s<compliant|not_compliant> effective_at:t expires_at:t send_expiration_notification:b attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}


fquantity_log:o*{date:d description:s quantity:i unit:s cost_code_id:i location_id:i mt_location:S vendor_id:i daily_log_segment_id:i} attachments:S

fquantity_log:o*{date:d description:s quantity:i unit:s cost_code_id:i location_id:i mt_location:S vendor_id:i daily_log_segment_id:i} attachments:S




























































frfi:o*{subject:s* reference:s assignee_id:i assignee_ids:I required_assignee_ids:I draft:b due_date:d received_from_login_information_id:i responsible_contractor_id:i distribution_ids:I number:s private:b project_stage_id:i schedule_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:i} cost_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:n} location_id:i drawing_number:s specification_section_id:i cost_code_id:i rfi_manager_id:i* revision:s source_rfi_header_id:i question:o*{body:s* attachments:O prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} custom_textfield_1:s custom_textfield_2:s %:u}
jdata:O*{id:s add_assignee_ids:U add_required_assignee_ids:U remove_assignee_ids:U add_distribution_ids:U remove_distribution_ids:U cost_code_id:i cost_impact:o{status:s value:s} drawing_number:s due_date:d location_id:i private:b received_from_login_information_id:i reference:s responsible_contractor_id:i rfi_manager_id:i schedule_impact:o{status:s value:s} specification_section_id:i sub_job_id:i subject:s}


















frfi:o*{subject:s reference:s accepted:b assignee_id:i assignee_ids:I required_assignee_ids:I ball_in_court_id:i draft:b due_date:d received_from_login_information_id:i responsible_contractor_id:i distribution_ids:I number:s private:b project_stage_id:i schedule_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:i} cost_impact:o{status:s<yes_known|yes_unknown|no_impact|tbd|n_a> value:n} location_id:i drawing_number:s specification_section_id:i cost_code_id:i rfi_manager_id:i question:o{body:s* attachments:O prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} custom_textfield_1:s custom_textfield_2:s %:u}



joptions:o*{cover_sheet:s<all_responses|official_responses_only> files:I}
jrfi:o*{forwardee_ids:I}



jreply:o*{body:s official:b drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} attachments:S

jreply:o*{official:b}


fsafety_violation_log:o*{comments:s compliance_due:d issued_to:s safety_notice:s subject:s time_hour:i* time_minute:i* date:d datetime:t vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fsafety_violation_log:o*{comments:s compliance_due:d issued_to:s safety_notice:s subject:s time_hour:i time_minute:i date:d datetime:t vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


jproject_id:i* type:o*{key:s<Microsoft Project|Microsoft Project 2010|Microsoft Project Documents|Primavera P6> p6_id:s}

jcalendar_item:o*{assigned_id:i color:s description:s finish:d name:s percentage:i private:b start:d}
jupdates:O*{id:i assigned_id:i color:s description:s finish:d name:s percentage:i private:b start:d}

jcalendar_item:o*{assigned_id:i color:s description:s finish:d name:s percentage:i private:b start:d}


jlookahead_task:o*{lookahead_id:i* parent_id:i* name:s* start_date:s end_date:s resource_ids:I comment:s segments:O{date:d* status:s*} assignee_ids:I vendor_ids:I}
jlookahead_task:o*{lookahead_id:i* parent_id:i* name:s* start_date:s end_date:s resource_ids:I comment:s segments:O{date:d* status:s*} assignee_ids:I vendor_ids:I}


jlookahead:o*{start_date:s* end_date:s* copied_from_id:i}



jsubject:s body:s distribution_ids:I* cc_distribution_ids:I bcc_distribution_ids:I


jname:s* date:s


jspecification_set_id:i* specification_section_id:i default_revision:s files:S upload_uuids:S issued_date:s received_date:s ignore_number:s spec_format:s*<CSI|NCS|no_format>
jsubmittal_log_status_id:i submittal_description:s message:s prostore_file_ids:I recipient_ids:I selected_approvers:O{id:i include_comment:b attachment_ids:I}


jsubmittal_response:o*{name:s* considered:s*<approved|approved as noted|for record only|forwarded for review|pending|rejected|revise and resubmit|submitted|void>}

jsubmittal:o{actual_delivery_date:d confirmed_delivery_date:d cost_code_id:i custom_textarea_1:s custom_textfield_1:s description:s design_team_review_time:i distribution_member_ids:I due_date:d internal_review_time:i issue_date:d lead_time:i location_id:i number:s* private:b received_date:d received_from_id:i required_on_site_date:d responsible_contractor_id:i revision:s scheduled_task_key:s scheduled_task_id:i specification_section_id:i status_id:i sub_job_id:i submit_by:d submittal_manager_id:i submittal_package_id:i title:s type:s %:u}






































fsubmittal:o{actual_delivery_date:d attachments:S confirmed_delivery_date:d cost_code_id:i custom_textarea_1:s custom_textfield_1:s description:s design_team_review_time:i distribution_member_ids:I due_date:d internal_review_time:i issue_date:d lead_time:i location_id:i number:s* private:b prostore_file_ids:I received_date:d received_from_id:i required_on_site_date:d responsible_contractor_id:i revision:s scheduled_task_key:s scheduled_task_id:i source_submittal_log_id:i specification_section_id:i status_id:i sub_job_id:i submit_by:d submittal_manager_id:i submittal_package_id:i title:s type:s workflow_data:U %:u}




jtime_and_material_entry:o*{name:s reference_number:s description:s status:s private:b number:i customer_signature_id:i company_signature_id:i company_signee_party_id:i customer_signee_party_id:i work_performed_on_date:s drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}
jtime_and_material_entry:o*{time_and_material_entry_ids:I change_event_id:i update_change_event_attachment:b}

jtime_and_material_entry:o*{equipment_name:s}


jsignature:o*{data:s party_id:i* signature_text:s upload_id:s}
jtime_and_material_entry:o*{time_and_material_signature_ids:I}



jtime_and_material_entry:o*{name:s reference_number:s description:s status:s private:b number:i customer_signature_id:i company_signature_id:i company_signee_party_id:i customer_signee_party_id:i work_performed_on_date:s drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}





jtime_and_material_entry_id:i* time_and_material_entry_attachment:o*{documents:I folders:I upload_uuids:I}
jtime_and_material_entry_attachment:o*{time_and_material_entry_attachment_ids:I}



jtime_and_material_equipment_log:o*{time_and_material_entry_id:i description:s uom:s quantity:i}
jtime_and_material_equipment_logs:O*{time_and_material_entry_id:i description:s uom:s quantity:i}
jtime_and_material_equipment_logs:o*{time_and_material_equipment_logs_ids:I}
jtime_and_material_equipment_logs:O*{time_and_material_entry_id:i description:s uom:s quantity:i}

jtime_and_material_equipment_log:o*{time_and_material_entry_id:i description:s uom:s quantity:i}


jtime_and_material_notification:o*{creation:I customer_signed:I company_signed:I closed:I group_equipment_totals_by:s notify_dl_on_customer_signed:b notify_dl_on_company_signed:b notify_dl_on_creation:b notify_dl_on_closed:b group_labor_totals_by:s}
jtime_and_material_notification:o*{creation:I customer_signed:I company_signed:I closed:I group_equipment_totals_by:s notify_dl_on_customer_signed:b notify_dl_on_company_signed:b notify_dl_on_creation:b notify_dl_on_closed:b group_labor_totals_by:s}


jtime_and_material_timecard:o*{time_and_material_entry_id:i timecard_time_type_id:i login_information_id:i work_classification_id:i hours_worked:n}
jtime_and_material_timecards:O*{time_and_material_entry_id:i timecard_time_type_id:i login_information_id:i work_classification_id:i hours_worked:n}
jtime_and_material_timecards:o*{time_and_material_timecards_ids:I}
jtime_and_material_timecards:O*{time_and_material_entry_id:i timecard_time_type_id:i login_information_id:i work_classification_id:i hours_worked:n}

jtime_and_material_timecard:o*{time_and_material_entry_id:i timecard_time_type_id:i login_information_id:i work_classification_id:i hours_worked:n}


jtimecard_entry:o*{hours:s* lunch_time:s* party_id:i time_in:s* time_out:s* billable:b date:d datetime:t description:s timecard_time_type_id:i timesheet_id:i cost_code_id:i sub_job_id:i location_id:i daily_log_segment_id:i login_information_id:i origin_id:i origin_data:s line_item_type_id:i}

jtimecard_entry:o*{hours:s lunch_time:s party_id:i time_in:s time_out:s billable:b date:d datetime:t description:s timecard_time_type_id:i cost_code_id:i login_information_id:i timesheet_id:i daily_log_segment_id:i clock_in_id:i clock_out_id:i origin_id:i origin_data:s line_item_type_id:i}


jsignature_id:i*

jtimesheet:o*{date:d*}
jtimesheet_id:i timecard_entries:O*{date:d}
jids:I
jids:I
jids:I*





jsignature:o*{data:s* user_id:i* signature_text:s}


jtimesheets:O*{id:i status:s}

jtimesheet:o*{date:d}


jtools:O*{id:i is_active:b position:i}
fresponse_filename:s response_content_type:s attachment_content_disposition:b size:i segments:O{size:i* sha256:s* md5:s etag:s}

jsegments:O{size:i* sha256:s* md5:s etag:s}
juser_ids:I*

juser:o*{address:s avatar:s business_phone:s business_phone_extension:i city:s country_code:s email_address:s* email_signature:s employee_id:s fax_number:s first_name:s initials:s is_active:b is_employee:b job_title:s last_name:s* mobile_phone:s notes:s permission_template_id:i state_code:s vendor_id:i zip:s}




juser:o*{abbreviated_name:s address:s avatar:s business_phone:s business_phone_extension:i city:s country_code:s email_address:s email_signature:s employee_id:s fax_number:s first_name:s is_active:b is_employee:b job_title:s last_name:s mobile_phone:s notes:s state_code:s vendor_id:i zip:s}
juser:o{permission_template_id:i}

jvendor_ids:I*

jvendor:o*{abbreviated_name:s address:s authorized_bidder:b business_phone:s city:s country_code:s email_address:s fax_number:s is_active:b labor_union:s license_number:s mobile_phone:s name:s* non_union_prevailing_wage:b notes:s origin_id:s origin_data:s origin_code:s parent_id:i prequalified:b primary_contact_id:i state_code:s trade_name:s union_member:b website:s zip:s}



jvendor:o*{abbreviated_name:s address:s authorized_bidder:b business_phone:s city:s country_code:s email_address:s fax_number:s is_active:b labor_union:s license_number:s mobile_phone:s name:s non_union_prevailing_wage:b notes:s origin_id:s origin_data:s origin_code:s parent_id:i prequalified:b primary_contact_id:i state_code:s trade_name:s union_member:b website:s zip:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b}}



jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}
jupdates:O*{id:i effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}

jinsurance:o*{effective_date:d enable_expired_insurance_notifications:b exempt:b expiration_date:d info_received:b insurance_type:s limit:s name:s notes:s policy_number:s status:s<compliant|compliant_in_progress|expired|non_compliant|non_compliant_in_progress|undecided|unregistered> additional_insured:s division_template:s insurance_sets:s origin_data:s origin_id:s}


jvisitor_log:o*

jvisitor_log:o*


fwaste_log:o*{approximate_quantity:i date:d datetime:t description:s disposal_location:s material:s method_of_disposal:s time_hour:i* time_minute:i* vendor_id:i contact_id:i location_id:i daily_log_segment_id:i} attachments:S

fwaste_log:o*{approximate_quantity:i date:d datetime:t description:s disposal_location:s material:s method_of_disposal:s time_hour:i time_minute:i vendor_id:i contact_id:i location_id:i daily_log_segment_id:i} attachments:S


fweather_log:o*{date:d* is_weather_delay:i sky:s temperature:s average:s wind:s ground:s calamity:s precipitation:s comments:s time:h vendor_id:i location_id:i} attachments:S


fweather_log:o*{date:d* is_weather_delay:i sky:s temperature:s average:s wind:s ground:s calamity:s precipitation:s comments:s time:h vendor_id:i location_id:i} attachments:S


jsegment_id:i*
jsegment_id:i*
jupdated_order:O*{segment_id:i* position:i*}



jcode:s* name:s* parent_id:i sub_job_id:i
jsegment_item_ids:I*
jids:I* attributes:o*{status:s<active|inactive>}
jcode:s name:s status:s<active|inactive> sub_job_id:i


jdescription:s segment_items:O*{segment_id:i* segment_item_id:i*}
jbulk:O*{description:s segment_items:O}
jids:I* attributes:o*{status:s<active|inactive>}
jdescription:s status:s<active|inactive>

jwork_classification:o*{name:s abbreviation:s is_active:b}
jwork_classification:o*{is_active:b}


jwork_classification:o*{name:s abbreviation:s is_active:b}


fwork_log:o*{comments:s date:d hourly_rate:n hours:n reimbursable:b resource_name:s showed:b workers:i vendor_id:i location_id:i daily_log_segment_id:i} attachments:S

fwork_log:o*{comments:s date:d hourly_rate:n hours:n reimbursable:b resource_name:s showed:b workers:i vendor_id:i location_id:i daily_log_segment_id:i} attachments:S


jcompliance_status:s<compliant|not_compliant|not_required> compliance_notes:s insurance_status:s<compliant|not_compliant|not_required> insurance_notes:s

jattributes:o{name:s notes:s type:s<bond|license|master_agreement|permit|safety|w9|other> status:s<compliant|not_compliant> effective_at:t expires_at:t send_expiration_notification:b attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}

jattributes:o{name:s notes:s type:s<bond|license|master_agreement|permit|safety|w9|other> status:s<compliant|not_compliant> effective_at:t expires_at:t send_expiration_notification:b attachment_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}



jproject_id:i* punch_item_type:o*{name:s*}

jproject_id:i* punch_item_type:o*{name:s*}


fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<Open|Closed|Overdue|Pending> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_code_id:i cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> document_management_document_revision_ids:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}
fattachments:S

jpunch_ids:I recipient:s<assignee|manager>
jproject_id:i*

fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<Open|Closed|Overdue|Pending> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}

jcomment:o*{body:s* document_management_document_revision_ids:S prostore_file_ids:I} attachments:S
jsubject:s body:s distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I


jproject_id:i* attachments:S purchase_order_contract:o*{accounting_method:s<amount|unit> approval_letter_date:s assignee_id:i bill_to_address:s contract_date:d delivery_date:d description:s executed:b execution_date:d invoice_contact_user_ids:I issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s payment_terms:s private:b retainage_percent:s returned_date:d ship_to_address:s ship_via:s status:s<Draft|Processing|Submitted|Partially Received|Received|Approved|Closed> title:s vendor_id:i %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}
jproject_id:i* updates:O*{accounting_method:s<amount|unit> approval_letter_date:s assignee_id:i bill_to_address:s contract_date:d delivery_date:d description:s executed:b execution_date:d issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s payment_terms:s private:b retainage_percent:s returned_date:d ship_to_address:s ship_via:s status:s<Draft|Processing|Submitted|Partially Received|Received|Approved|Closed> title:s vendor_id:i}

jproject_id:i* attachments:S purchase_order_contract:o*{accounting_method:s<amount|unit> approval_letter_date:s assignee_id:i bill_to_address:s contract_date:d delivery_date:d description:s executed:b execution_date:d invoice_contact_user_ids:I issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s payment_terms:s private:b retainage_percent:s returned_date:d ship_to_address:s ship_via:s status:s<Draft|Processing|Submitted|Partially Received|Received|Approved|Closed> title:s vendor_id:i %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}


jproject_id:i* contract_detail_line_item:o*{line_item_id:i amount:s description:s}

jproject_id:i* contract_detail_line_item:o*{line_item_id:i amount:s description:s}


jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}
jupdates:O*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* status:s*<draft|revise_and_resubmit|under_review|approved>

jrequested_change:o{change_reason:s other_change:s task:o{start:s finish:s percentage:i} notes:s}
jrequested_changes:O{id:i approved:b disposition_reason:s}

jproject_id:i* commitment_id:i* attachments:S requisition:o{period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d comment:s %:u}

jproject_id:i* commitment_id:i* attachments:S requisition:o{period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d comment:s %:u}


jrequisition_items:O*{id:i item_type:s<contract_item|contract_detail_item|change_order_item> work_completed_this_period:s materials_presently_stored:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s subcontractor_claimed_amount:s status:s<approved|rejected|no_action> comment:s}



jrequisition_change_order_item:o*{work_completed_this_period:s materials_presently_stored:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s}


jrequisition_contract_detail_item:o*{work_completed_this_period:s materials_presently_stored:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s}


jrequisition_contract_item:o*{work_completed_this_period:s materials_presently_stored:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s}


jfiles:O*{type:s* id:i* url:s}
jrequisition_whole_change_order_item:o*{work_completed_this_period:s materials_presently_stored:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s ssr_manual_override:b comment:s status:s}

jproject_id:i* resource:o*{name:s source_uid:s}

jproject_id:i* resource:o*{name:s source_uid:s}


jproject_id:i* contract_id:i* rfq:o*{assigned_id:i change_event_event_id:i cost_code_id:i description:s due_date:d estimated_amount:n estimated_schedule_impact:i estimated_status:s<rom|final> location_id:i number:s original_quote:n private:b spec_section_description:s spec_section_number:s specification_section_id:i status:s<out_for_pricing|revise_and_resubmit|under_review|pending_final_approval|closed|withdrawn> title:s* prostore_file_ids:I}

jproject_id:i* contract_id:i* rfq:o*{assigned_id:i change_event_event_id:i cost_code_id:i description:s due_date:d estimated_amount:n estimated_schedule_impact:i estimated_status:s<rom|final> location_id:i number:s original_quote:n private:b spec_section_description:s spec_section_number:s specification_section_id:i status:s<out_for_pricing|revise_and_resubmit|under_review|pending_final_approval|closed|withdrawn> title:s prostore_file_ids:I}


jproject_id:i* contract_id:i* rfq_quote:o*{commitment_quote_number:s cost:n description:s schedule_impact:i}

jproject_id:i* contract_id:i* rfq_quote:o*{commitment_quote_number:s cost:n description:s schedule_impact:i}

jproject_id:i* contract_id:i* rfq_response:o*{comment:s prostore_file_ids:I}

jproject_id:i* contract_id:i* rfq_response:o*{comment:s prostore_file_ids:I}

fschedule_integration:o*{file:s*}
fschedule_integration:o*{file:s*}


jproject_id:i* schedule_type:o*{key:s*<Microsoft Project|Microsoft Project 2010|Microsoft Project Documents|Primavera P6> p6_id:s}


jspecification_section_division:o*{number:s* description:s*}



jspecification_section:o*{number:s* description:s specification_section_division_id:i*}

jcompany_id:i* standard_cost_code_list:o*{name:s}

jcompany_id:i* standard_cost_code_list:o*{name:s is_erp_list:b}

jcompany_id:i* standard_cost_code_list_id:i* standard_cost_code:o*{parent_id:i code:s name:s origin_data:s origin_id:s}
jcompany_id:i* standard_cost_code_list_id:i* updates:O*{name:s id:i code:s parent_id:i origin_id:s origin_data:s}

jcompany_id:i* standard_cost_code_list_id:i* standard_cost_code:o*{parent_id:i code:s name:s origin_data:s origin_id:s}


jproject_id:i* sub_job:o*{name:s code:s origin_id:s origin_data:s}
jproject_id:i* updates:O*{id:i name:s code:s origin_id:s origin_data:s}

jproject_id:i* sub_job:o*{name:s code:s origin_id:s origin_data:s}

jsubmittal_approver:o{attachments_to_upload:S attachment_ids:I upload_ids:S comment:s submittal_response_id:i* sent_date:s returned_date:s forward_to:o{user_id:i* due_date:d} associated_attachments:O{attachment_id:i* attachment_source_id:u* attachment_source_type:u*}}





jtask_item:o*{title:s number:s description:s due_date:t status:s<initiated|in_progress|ready_for_review|closed|void> task_item_category_id:i private:b assigned_id:i assignee_ids:I distribution_member_ids:I prostore_file_ids:I attachments:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}




ftask_item:o*{title:s number:s description:s due_date:t status:s<initiated|in_progress|ready_for_review|closed|void> task_item_category_id:i private:b assigned_id:i assignee_ids:I distribution_member_ids:I prostore_file_ids:I attachments:S drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S}


jproject_id:i* task:o*{name:s start:t finish:t actual_start:t actual_finish:t percentage:i critical_path:b milestone:b row_number:i has_children:b source_uid:s parent_id:i full_outline_path:s activity_id:s wbs:s schedule_duration:n resource_ids:I notes:s baseline_start:t baseline_finish:t start_variance:n finish_variance:n manually_edited:b}
jproject_id:i* updates:O*{name:s start:t finish:t actual_start:t actual_finish:t percentage:i critical_path:b milestone:b row_number:i has_children:b source_uid:s parent_id:i full_outline_path:s activity_id:s wbs:s schedule_duration:n resource_ids:I notes:s baseline_start:t baseline_finish:t start_variance:n finish_variance:n manually_edited:b}

jproject_id:i* task:o*{name:s start:t finish:t actual_start:t actual_finish:t percentage:i critical_path:b milestone:b row_number:i has_children:b source_uid:s parent_id:i full_outline_path:s activity_id:s wbs:s schedule_duration:n resource_ids:I notes:s baseline_start:t baseline_finish:t start_variance:n finish_variance:n manually_edited:b}


jtax_code:o*{code:s* description:s origin_data:s origin_id:s rate1:n archived:b default_tax_code:b}
jcompany_id:i* updates:O*{id:i code:s description:s origin_data:s origin_id:s rate1:n archived:b default_tax_code:b}

jtax_code:o*{code:s description:s origin_data:s origin_id:s rate1:n archived:b default_tax_code:b}

jtax_type:o*{description:s name:s* origin_data:s origin_id:s}
jcompany_id:i* updates:O*{id:i description:s name:s origin_data:s origin_id:s}

jtax_type:o*{description:s name:s origin_data:s origin_id:s}


jproject_id:i* timecard_entry:o*{party_id:i hours:s* billable:b date:d* description:s timecard_time_type_id:i cost_code_id:i login_information_id:i origin_id:i origin_data:s line_item_type_id:i clock_in_time:s clock_out_time:s}

jproject_id:i* timecard_entry:o*{party_id:i hours:s* billable:b date:d* description:s timecard_time_type_id:i cost_code_id:i login_information_id:i origin_id:i origin_data:s line_item_type_id:i clock_in_time:s clock_out_time:s}


jproject_id:i* todo:o*{assignment_id:i color:s finish_datetime:t* name:s* description:s percentage:i private:b start_datetime:t*}
jupdates:O*{id:i assignment_id:i color:s finish_datetime:t name:s description:s percentage:i private:b start_datetime:t}

jproject_id:i* todo:o*{assignment_id:i color:s finish_datetime:t name:s description:s percentage:i private:b start_datetime:t}



fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}


jcompany_id:i* vendor:o*{name:s* address:s city:s zip:s business_phone:s mobile_phone:s fax_number:s email_address:s is_active:b state_code:s authorized_bidder:b prequalified:b country_code:s labor_union:s license_number:s website:s union_member:b non_union_prevailing_wage:b abbreviated_name:s notes:s vendor_group_id:i parent_id:i primary_contact_id:i origin_id:s origin_data:s origin_code:s trade_ids:I bidding_distribution_ids:I standard_cost_code_ids:I trade_name:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b}}
jcompany_id:i* updates:O*{id:i name:s address:s city:s zip:s business_phone:s mobile_phone:s fax_number:s email_address:s is_active:b state_code:s authorized_bidder:b prequalified:b country_code:s labor_union:s license_number:s website:s union_member:b non_union_prevailing_wage:b abbreviated_name:s notes:s vendor_group_id:i parent_id:i primary_contact_id:i origin_id:s origin_data:s origin_code:s trade_ids:I bidding_distribution_ids:I standard_cost_code_ids:I trade_name:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b} business_register_attributes:o{type:s identifier:s} origin_custom_fields:o}

jcompany_id:i* vendor:o*{name:s* address:s city:s zip:s business_phone:s mobile_phone:s fax_number:s email_address:s is_active:b state_code:s authorized_bidder:b prequalified:b country_code:s labor_union:s license_number:s website:s union_member:b non_union_prevailing_wage:b abbreviated_name:s notes:s vendor_group_id:i parent_id:i primary_contact_id:i origin_id:s origin_data:s origin_code:s trade_ids:I bidding_distribution_ids:I standard_cost_code_ids:I trade_name:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b}}
jbusiness_register:o{type:s*<abn|ein> identifier:s*}
jbusiness_register:o{type:s*<abn|ein> identifier:s*}













jproject_id:i* attachments:S work_order_contract:o*{accounting_method:s<amount|unit> actual_completion_date:d approval_letter_date:s contract_date:d contract_estimated_completion_date:d contract_start_date:d description:s exclusions:s executed:b execution_date:d inclusions:s invoice_contact_user_ids:I issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s private:b retainage_percent:s returned_date:d signed_contract_received_date:d status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated|Void> title:s vendor_id:i %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}
jproject_id:i* updates:O*{id:i accounting_method:s<amount|unit> actual_completion_date:d approval_letter_date:s contract_date:d contract_estimated_completion_date:d contract_start_date:d description:s exclusions:s executed:b execution_date:d inclusions:s issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s private:b retainage_percent:s returned_date:d signed_contract_received_date:d status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated|Void> title:s vendor_id:i}

jproject_id:i* attachments:S work_order_contract:o*{accounting_method:s<amount|unit> actual_completion_date:d approval_letter_date:s contract_date:d contract_estimated_completion_date:d contract_start_date:d description:s exclusions:s executed:b execution_date:d inclusions:s invoice_contact_user_ids:I issued_on_date:d letter_of_intent_date:d origin_code:s origin_data:s origin_id:s number:s private:b retainage_percent:s returned_date:d signed_contract_received_date:d status:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated|Void> title:s vendor_id:i %:u drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S currency_exchange_rate:n currency_iso_code:s}


jproject_id:i* contract_detail_line_item:o*{line_item_id:i amount:s description:s}

jproject_id:i* contract_detail_line_item:o*{line_item_id:i amount:s description:s}


jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}
jupdates:O*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* line_item:o*{amount:s cost_code_id:i description:s extended_type:s<manual|calculated> quantity:s line_item_type_id:i origin_data:s origin_id:s tax_code_id:i unit_cost:s uom:s wbs_code_id:i}

jproject_id:i* status:s*<draft|revise_and_resubmit|under_review|approved>

jworkflow_activity_history:o*{workflow_activity_id:i* workflow_instance_id:i* workflow_user_role_id:i* performed_by_id:i* comments:s attachments:S}






jname:s* type:s*<text|number|currency|hex-color|bool|select|multi-select|date|paragraph> can_filter:b integration_only:b on_projects:b on_people:b description:s values:S sort_by:s<alpha|listed>

jname:s can_filter:b integration_only:b on_projects:b on_people:b description:s values:S sort_by:s<alpha|listed>

jvalues:S*
jvalues:S*

jname:s* timezone:s* color:s address_1:s address_2:s city_town:s state_province:s zipcode:s country:s contact_name:s contact_phone:s contact_email:s

jname:s* timezone:s* color:s address_1:s address_2:s city_town:s state_province:s zipcode:s country:s contact_name:s contact_phone:s contact_email:s










jname:s* group_ids:S* globally_accessible:b* color:s type:s<salaried|hourly> hourly_rate:n

jname:s* globally_accessible:b color:s type:s*<hourly|salaried> hourly_rate:n

jgroup_id:s*
jgroup_id:s*


jfirst_name:s* last_name:s* is_user:b* is_assignable:b* status:s*<active|inactive> group_ids:S* email:s permission_level_id:s no_invite:b password:s notification_profile_id:s phone:s can_receive_sms:b can_receive_email:b can_receive_mobile:b address_1:s address_2:s city_town:s state_province:s zipcode:s country:s job_title_id:s hourly_wage:n employee_number:s emergency_contact_name:s emergency_contact_number:s emergency_contact_email:s emergency_contact_relation:s dob:d hired_date:d is_male:b language:s<english> tag_instances:O{tag_id:s expr_date:t}

jfirst_name:s last_name:s is_assignable:b status:s<active|inactive> group_ids:S email:s permission_level_id:s notification_profile_id:s phone:s can_receive_sms:b can_receive_email:b can_receive_mobile:b address_1:s address_2:s city_town:s state_province:s zipcode:s country:s job_title_id:s hourly_wage:n employee_number:s emergency_contact_name:s emergency_contact_number:s emergency_contact_email:s emergency_contact_relation:s dob:d hired_date:d is_male:b language:s<english>


jgroup_id:s*


jtag_id:s* expr_date:i


jstart_day:s* end_day:s* apply_to_saturday:b apply_to_sunday:b is_paid:b reason:s repeat:s<never|weekly|monthly|yearly> batch_start_time:s batch_end_time:s cadence:i repeat_end_day:s

jstart_day:s end_day:s apply_to_saturday:b apply_to_sunday:b is_paid:b reason:s batch_start_time:s batch_end_time:s

jpermission_level_id:s* email:s password:s no_invite:b



jname:s* status:s*<active|pending|inactive> group_ids:S* start_date:t timezone:s color:s daily_start_time:s daily_end_time:s project_number:s est_end_date:t closed_date:t address_1:s address_2:s city_town:s state_province:s zipcode:s country:s bid_rate:n percent_complete:n customer_name:s project_type:s tag_instances:O{tag_id:s} categories:O{name:s subcategories:O} wage_overrides:O{job_title_id:s rate:n} roles:O{person_id:s job_title_id:s}

jname:s* status:s*<active|pending|inactive> start_date:t timezone:s color:s daily_start_time:s daily_end_time:s job_title_id:s


jname:s* subcategories:O{name:s}
jname:s*

jname:s*
jname:s*



jstart_day:d* end_day:d* start_time:s end_time:s percent_allocated:i quantity:i job_title_id:s category_id:s subcategory_id:s state_id:s work_scope_text:s instruction_text:s tag_ids:S work_days:o{0:b 1:b 2:b 3:b 4:b 5:b 6:b}
jperson_id:s* job_title_id:s

jtag_id:s*

jjob_title_id:s* rate:n*


jstart_day:d end_day:d start_time:s end_time:s percent_allocated:i job_title_id:s category_id:s subcategory_id:s state_id:s work_scope_text:s instruction_text:s work_days:o{0:b 1:b 2:b 3:b 4:b 5:b 6:b}


jcompany_id:i* name:s* abbreviation:s categories:S color:s expr_days_warning:i globally_accessible:b* group_ids:S* require_expr_date:b

jcompany_id:i* name:s* abbreviation:s categories:S color:s expr_days_warning:i globally_accessible:b* group_ids:S* require_expr_date:b

jgroup_ids:S*

jproject_id:i* budget_line_item:o*{wbs_code_id:i* original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual>}

jproject_id:i* budget_line_item:o*{wbs_code_id:i original_budget_amount:n uom:s quantity:n unit_cost:n calculation_strategy:s<automatic|manual>}
jfilters:o{budget_change:o{id:O operator:s<includes>} budget_days_in_stage:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} budget_stage_status:o{id:O operator:s<includes|excludes>} budget_stage:o{id:O operator:s<includes|excludes>} budget_code:o{id:O operator:s<includes|excludes>} change_event_line_item:o{id:O operator:s<includes|excludes>} change_reason:o{id:O operator:s<includes|excludes>} change_type:o{id:O operator:s<includes|excludes>} commitment_status:o{id:O} commitment:o{id:O operator:s<includes>} custom_field_id:o{id:O operator:s<includes>} created_at:s cost_in_status_since:s revenue_in_status_since:s budget_in_status_since:s created_by:o{id:O} commitment_title:o{id:O operator:s<includes|excludes>} contract:o{id:O operator:s<includes|excludes>} cost_days_in_stage:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} cost_rom_amount:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} latest_cost_amount_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} latest_revenue_amount_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} latest_budget_impact_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} revenue_unit_cost_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} budget_unit_cost_value_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} cost_unit_cost_value_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} over_under_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} latest_quote_amount_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} cost_stage_status:o{id:O operator:s<includes|excludes>} cost_stage:o{id:O operator:s<includes|excludes>} event_origin_type:o{id:O operator:s<includes|excludes>} item_type:o{id:O operator:s<includes|excludes>} non_commitment:o{id:O operator:s<includes>} number:o{id:O operator:s<includes|excludes>} number_title:o{id:O operator:s<includes|excludes>} production_quantity:o{id:O operator:s<includes|excludes>} prime_pco_status:o{id:O} prime_pco:o{id:O operator:s<includes>} revenue_days_in_stage:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} revenue_rom_amount_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} budget_rom_amount_project_currency:o{id:O operator:s<eq|lt|lteq|gt|gteq|between>} rfq:o{id:O operator:s<includes|excludes>} rfq_status:o{id:O} rfq_title:o{id:O} scope:o{id:O operator:s<includes|excludes>} status:o{id:O operator:s<includes|excludes>} vendor:o{id:O operator:s<includes>} wbs_segment_id:o{id:O operator:s<includes>}}
jchange_event:o*{number:s title:s description:s scope:s*<tbd|in_scope|out_of_scope> prime_contract_for_estimates:o{id:i} event_origin:o{origin_id:i origin_type:s<observations|rfi|meetings|site_instructions|communication|generic_tools>} change_reason:o{id:i} status:o*{id:i} source:s<budget_change|field_initiated_change_orders> source_of_revenue_rom:s<latest_cost|manual|automatic|no_revenue_expected> change_type:o{id:i} external_data:o{origin_data:s origin_id:s} %:u change_items:O{budget_code:o budget_impact:o cost_impact:o description:s revenue_impact:o}}


jchange_event:o*{attachments:O{id:i} attachments_by_drawing_revision:O{id:i} attachments_by_file_version:O{id:i} attachments_by_form:O{id:i} attachments_by_image:O{id:i} attachments_by_uuid:O{upload_uuid:s} change_items:O{budget_code:o cost_impact:o deleted:b description:s id:i revenue_impact:o budget_impact:o} change_reason:o{id:i} change_type:o{id:i} custom_fields:o description:s event_origin:o{origin_id:i origin_type:s<communication|generic_tools|meetings|observations|rfi|site_instructions>} external_data:o{origin_data:s origin_id:s} number:s prime_contract_for_estimates:o{id:i} scope:s<in_scope|out_of_scope|tbd> source:s<budget_change|field_initiated_change_orders> source_of_revenue_rom:s<automatic|latest_cost|manual|no_revenue_expected> status:o{id:i} title:s}




jplan_template:o*{title:s* description:s private:b plan_type_id:i*}

jplan_template:o*{title:s description:s private:b plan_type_id:i}





jitem_id:s* item_type:s* attachment_id:s attachment_source:s



fresponse_filename:s* response_content_type:s attachment_content_disposition:b size:i segments:O{size:i* sha256:s* md5:s etag:s}

jsegments:O{size:i* sha256:s* md5:s etag:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}
jusers:O*{user_id:n project_id:n permission_template_id:n}
jusers:O*{user_id:n project_id:n}
fupdates:O*{id:i first_name:s last_name:s job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s add_to_new_projects:b}


jdrawing:o*{number:s* title:s drawing_discipline:o*{name:s*}}
jdrawing:o*{number:s title:s obsolete:b drawing_discipline:o{name:s} ordered_revision_ids:I}


jtitle:s* proposal_id:i lock_unit_fields_base_bid:b lock_quantity_fields_base_bid:b lock_unit_fields_alternates:b lock_quantity_fields_alternates:b base_bid:O{title:s position:i header:b bid_form_items:O sub_sections:O} alternates:O{title:s position:i header:b bid_form_items:O sub_sections:O}
jtitle:s* proposal_id:i lock_unit_fields_base_bid:b lock_quantity_fields_base_bid:b lock_unit_fields_alternates:b lock_quantity_fields_alternates:b base_bid:O{title:s position:i header:b bid_form_items:O sub_sections:O} alternates:O{title:s position:i header:b bid_form_items:O sub_sections:O}

jbid:o{lump_sum_amount:n bidder_comments:s bidder_inclusion:s bidder_exclusion:s bid_status:s<not_invited|undecided|will_not_bid|will_bid|submitted|awarded> is_bidder_committed:b submitted:b show_bid_in_estimating:b prostore_file_ids:I recipient_ids:I bid_items:O{id:i bid_form_item_id:i cost_code_id:i amount:s unit_cost:s quantity:n uom:s} bid_items_to_delete:I}



jlist_template_id:i* list:o*
jlist:o*




fweather_log:o*{date:d* is_weather_delay:i calamity:s<Earthquake|Fire|Flash Flood|Hurricane|Landslide|Other|Snow|Tornado> ground:s<Dry|Flooded|Frozen|Heavy Surf/Swell|High Tide|Low Tide|Snow|Wet/Muddy|-----> location_id:i sky:s<Clear|Cloudy|Fog|Ice/Sleet/Hail|Overcast|Mist|Rain|Snow> temperature:s<Cold|Hot|Mild|Very Cold|Very Hot> wind:s<Calm|High Wind|Light Wind> average:s precipitation:s comments:s time:h vendor_id:i drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} attachments:S

fweather_log:o*{date:d* is_weather_delay:i calamity:s<Earthquake|Fire|Flash Flood|Hurricane|Landslide|Other|Snow|Tornado> ground:s<Dry|Flooded|Frozen|Heavy Surf/Swell|High Tide|Low Tide|Snow|Wet/Muddy|-----> location_id:i sky:s<Clear|Cloudy|Fog|Ice/Sleet/Hail|Overcast|Mist|Rain|Snow> temperature:s<Cold|Hot|Mild|Very Cold|Very Hot> wind:s<Calm|High Wind|Light Wind> average:s precipitation:s comments:s time:h vendor_id:i drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S document_management_document_revision_ids:S} attachments:S


jattachments:S direct_cost:o*{description:s direct_cost_date:d employee_id:i invoice_number:s* origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i* direct_cost_type:s*<invoice|expense|payroll|subcontractor_invoice> line_items:O{manual_amount:s wbs_code_id:i* description:s direct_cost_id:i origin_data:s origin_id:s quantity:n ref:s unit_cost:s uom:s}}

jattachments:S direct_cost:o{description:s employee_id:i direct_cost_date:d origin_data:s origin_id:s payment_date:d received_date:d status:s<draft|pending|revise_and_resubmit|approved> terms:s vendor_id:i line_items:O{id:i manual_amount:s wbs_code_id:i description:s direct_cost_id:i origin_data:s origin_id:s quantity:n ref:s unit_cost:s uom:s}}


jname:s* description:s
jname:s description:s


jname:s*


fdrawing_upload:o{drawing_area_id:i drawing_number_contains_revision:b drawing_set_id:i* get_info_from_filename:b drawing_log_imports:O*{upload_uuid:s* drawing_date:d* received_date:d default_revision:s* drawing_id:i %:u}}




jmeeting_id:i* meeting_topic:o*{title:s description:s due_date:d status:s<Open|On Hold|Closed> minutes:s is_private:b closed_at:t priority:s<|High|Medium|Low> added_under_agenda:b meeting_wide_number:i meeting_category_id:i assignment_ids:U upload_ids:S} attachments:S
jmeeting_id:i* meeting_topic:o*{title:s description:s due_date:d status:s<Open|On Hold|Closed> minutes:s is_private:b closed_at:t priority:s<|High|Medium|Low> added_under_agenda:b meeting_wide_number:i meeting_category_id:i assignment_ids:U upload_ids:S} attachments:S


jproject_id:i* meeting:o*{position:i* title:s location:s minutes:s overview:s occurred:b starts_at:s* ends_at:s* time_zone:s is_private:b conclusion:s is_draft:b attendees:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S prostore_file_ids:I} attachments:S


jproject_id:i* meeting:o*{position:i title:s location:s minutes:s overview:s occurred:b starts_at:s ends_at:s time_zone:s is_private:b conclusion:s is_draft:b drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S prostore_file_ids:I} attachments:S

jhours:s lunch_time:s time_in:s time_out:s billable:b date:d description:s timecard_time_type_id:i timesheet_id:i cost_code_id:i sub_job_id:i location_id:i login_information_id:i party_id:i origin_id:i origin_data:s line_item_type_id:i %:u
jtimecard_entries:O*{id:i project_id:i* company_id:i date:d hours:s time_in:t time_out:t clock_in_time:t clock_out_time:t clock_in_id:i clock_out_id:i lunch_time:s lunch_start_time:t lunch_stop_time:t lunch_clock_in_id:i lunch_clock_out_id:i description:s billable:b timecard_time_type_id:i cost_code_id:i wbs_code_id:i line_item_type_id:i work_classification_id:i party_id:i timesheet_id:i location_id:i crew_id:i approval_status:s<pending|approved|reviewed|completed> approval_date:d approved_by_id:i set_timecard_time_type_automatically:b origin_id:s origin_data:s %:s sub_job_id:i signed:b in_progress:b split_parent_id:i created_at:t updated_at:t deleted_at:t}
jhours:s lunch_time:s time_in:s time_out:s billable:b date:d description:s timecard_time_type_id:i timesheet_id:i cost_code_id:i sub_job_id:i location_id:i login_information_id:i party_id:i origin_id:i origin_data:s line_item_type_id:i %:u
jdate:d timecard_entries:O{hours:s* lunch_time:s* time_in:s* time_out:s* billable:b date:d description:s timecard_time_type_id:i timesheet_id:i cost_code_id:i sub_job_id:i location_id:i login_information_id:i party_id:i origin_id:i origin_data:s line_item_type_id:i wbs_code_id:i %:u}

jtimesheet:o{date:d}











jrfi:o*{forwardee_ids:I}

jlookahead:o*{start_date:s* end_date:s* copied_from_id:i}



jrequested_changes:O{id:i approved:b disposition_reason:s}


jproject_id:i* resource:o*{name:s source_uid:s}

jproject_id:i* resource:o*{name:s source_uid:s}

jrequested_change:o{change_reason:s other_change:s task:o{start:s finish:s percentage:i} notes:s}


fsubmittal:o{actual_delivery_date:d attachments:S confirmed_delivery_date:d cost_code_id:i custom_textarea_1:s custom_textfield_1:s description:s design_team_review_time:i distribution_member_ids:I due_date:d internal_review_time:i issue_date:d lead_time:i location_id:i number:s* private:b prostore_file_ids:I received_date:d received_from_id:i required_on_site_date:d responsible_contractor_id:i revision:s scheduled_task_key:s scheduled_task_id:i source_submittal_log_id:i specification_section_id:i status_id:i sub_job_id:i submit_by:d submittal_manager_id:i submittal_package_id:i title:s type:s workflow_data:U %:u}






fsubmittal:o{actual_delivery_date:d attachments:S confirmed_delivery_date:d cost_code_id:i custom_textarea_1:s custom_textfield_1:s description:s design_team_review_time:i distribution_member_ids:I due_date:d internal_review_time:i issue_date:d lead_time:i location_id:i number:s* private:b prostore_file_ids:I received_date:d received_from_id:i required_on_site_date:d responsible_contractor_id:i revision:s scheduled_task_key:s scheduled_task_id:i source_submittal_log_id:i specification_section_id:i status_id:i sub_job_id:i submit_by:d submittal_manager_id:i submittal_package_id:i title:s type:s workflow_data:U %:u}




fresponse_filename:s* response_content_type:s attachment_content_disposition:b size:i segments:O{size:i* sha256:s* md5:s etag:s}

jsegments:O{size:i* sha256:s* md5:s etag:s}

jvendor:o*{abbreviated_name:s address:s authorized_bidder:b business_phone:s city:s country_code:s email_address:s fax_number:s is_active:b labor_union:s license_number:s mobile_phone:s name:s* non_union_prevailing_wage:b notes:s origin_id:s origin_data:s origin_code:s parent_id:i prequalified:b primary_contact_id:i state_code:s trade_name:s union_member:b website:s zip:s}

jvendor:o*{abbreviated_name:s address:s authorized_bidder:b business_phone:s city:s country_code:s email_address:s fax_number:s is_active:b labor_union:s license_number:s mobile_phone:s name:s non_union_prevailing_wage:b notes:s origin_id:s origin_data:s origin_code:s parent_id:i prequalified:b primary_contact_id:i state_code:s trade_name:s union_member:b website:s zip:s bidding:o{affirmative_action:b small_business:b african_american_business:b hispanic_business:b womens_business:b historically_underutilized_business:b sdvo_business:b certified_business_enterprise:b asian_american_business:b native_american_business:b disadvantaged_business:b minority_business_enterprise:b eight_a_business:b}}



fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<open|closed> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_code_id:i cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}
fattachments:S

jpunch_ids:I recipient:s<assignee|manager>
jproject_id:i*

fproject_id:i* attachments:S punch_item:o*{description:s due:d name:s* schedule_risk:s<ml_low|ml_medium|ml_high> position:i priority:s private:b status:s<open|closed> date_initiated:d schedule_impact:s schedule_impact_days:i reference:s cost_impact:s cost_impact_amount:i trade_id:i punch_item_type_id:i login_information_ids:I distribution_member_ids:I punch_item_manager_id:i final_approver_id:i location_id:i mt_location:S images:S workflow_status:s<draft|initiated|in_dispute|work_required|ready_for_review|work_not_accepted|ready_to_close|not_accepted_by_creator|closed> drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S %:u}

jsubject:s body:s distribution_ids:I cc_distribution_ids:I bcc_distribution_ids:I

jproject_id:i* commitment_id:i* requisition:o{items:O{line_item_id:i detail_line_item_id:i item_type:s* work_completed_this_period:s materials_presently_stored:s materials_presently_stored_from_previous_progress:s new_materials:s new_materials_quantity:s stored_materials:s stored_materials_quantity:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s work_completed_retainage_percent_this_period:s materials_stored_retainage_percent_this_period:s subcontractor_claimed_amount:s status:s comment:s} period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d prostore_file_ids:I upload_ids:S %:u}

jproject_id:i* commitment_id:i* requisition:o{items:O{id:i* line_item_id:i detail_line_item_id:i item_type:s* work_completed_this_period:s materials_presently_stored:s materials_presently_stored_from_previous_progress:s new_materials:s new_materials_quantity:s stored_materials:s stored_materials_quantity:s work_completed_retainage_retained_this_period:s materials_stored_retainage_currently_retained:s work_completed_retainage_released_this_period:s work_completed_this_period_quantity:s work_completed_retainage_percent_this_period:s materials_stored_retainage_percent_this_period:s subcontractor_claimed_amount:s status:s comment:s} period_id:i requisition_start:d requisition_end:d billing_date:d final:b invoice_number:s payment_date:d origin_data:s origin_id:s status:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> submitted_at:d prostore_file_ids:I upload_ids:S %:u}





fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}
jusers:O*{user_id:n project_id:n permission_template_id:n}
jusers:O*{user_id:n project_id:n}
fupdates:O*{id:i first_name:s last_name:s job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s add_to_new_projects:b}




fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s bid_contact:b}
jusers:O*{user_id:n project_id:n permission_template_id:n}
jusers:O*{user_id:n project_id:n}
fupdates:O*{id:i first_name:s last_name:s job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s}

fuser:o*{first_name:s last_name:s* job_title:s address:s city:s zip:s business_phone:s business_phone_extension:i mobile_phone:s fax_number:s email_address:s* email_signature:s is_active:b is_employee:b employee_id:s notes:s country_code:s state_code:s initials:s origin_id:s origin_data:s vendor_id:i default_permission_template_id:i company_permission_template_id:i work_classification_id:i avatar:s add_to_new_projects:b}








jchange_type:o*{name:s show_in_select:b abbreviation:s}

jchange_event_status:o*{name:s mapped_to_status:s show_in_select:b default_status:b}

jchange_order_change_reason:o*{change_reason:s show_in_select:b}
jchange_order_change_reason:o*{change_reason:s show_in_select:b}


jcurrency_display:s<symbol|code> currency_iso_code:s multicurrency_enabled:b




jequipment_name:s* equipment_id:s* status:s*<ACTIVE|INACTIVE> serial_number:s profile_photo:y category_id:s* type_id:s* make_id:s model_id:s year:i rate_per_hour:n ownership:s*<OWNED|RENTED|SUBCONTRACTED> vendor_id:s rental_start_date:d rental_end_date:d notes:s onsite:b
j[id:s* equipment_name:s equipment_id:s status:s<ACTIVE|INACTIVE> serial_number:s profile_photo:y category_id:s type_id:s make_id:s model_id:s year:i rate_per_hour:n ownership:s<OWNED|RENTED|SUBCONTRACTED> notes:s onsite:b vendor_id:s rental_start_date:d rental_end_date:d
jids:S*
j[equipment_id:s* project_id:s*
j[equipment_id:s* project_id:s*

j[project_id:s* equipment_id:s*

jids:S*

jname:s* type:s*<AVAILABLE|UNAVAILABLE|IN_USE> is_active:b
jname:s type:s<AVAILABLE|UNAVAILABLE|IN_USE> is_active:b


jname:s* type:s*<DOCUMENT|PROFILE|MAINTENANCE>





jproject_id:s*


jequipment_id:s* type:s*<PLANNED|UNPLANNED> issue:s notes:s start_date:d duration:i

jequipment_id:o{present:b} type:o{present:b} issue:o{present:b} notes:o{present:b} start_date:o{present:b} duration:o{present:b}

jproject_id:s*


jname:s* is_active:b*
jname:s is_active:b


jname:s* is_active:b*
jname:s is_active:b


jname:s* make_id:s* type_id:s is_active:b*
jname:s type_id:s is_active:b


jname:s* category_id:s* is_active:b*
jname:s is_active:b


jname:s* description:s due_date:t status:s*<ESTIMATING|BID_SUBMITTED|ACCEPTED|DELAYED|LOST|IN_PROGRESS|COMPLETE|INVITATION|TO_DO> use_metric_units:b use_tax_from_cost:b individual_labor_rates:b project_number:s square_footage:n address:o{street:s city:s state:s zip:s country:s} is_template:b use_unit_labor_cost:b wbs_validation_enabled:b disable_ea_parts_rounding:b

mname:s description:s due_date:s status:s archived:b use_metric_units:b use_tax_from_cost:b individual_labor_rates:b project_number:s square_footage:n pricing_locked:b deleted:b address:o{street:s city:s state:s zip:s country:s} is_template:b use_unit_labor_cost:b wbs_validation_enabled:b disable_ea_parts_rounding:b

jname:s as_template:b*

mvalue:s
jgroups:O

jvalue:s*

jvalue:s*


jname:s* type:s*<ESTIMATE|CHANGE_ORDER> notes:s scope_of_work:s inclusions:S exclusions:S

mname:s type:s notes:s scope_of_work:s inclusions:S exclusions:S include_in_primary_estimate:b


jmultiplier:n name:s* pricing_override:o{unit_material_cost:n material_margin:n unit_labor:n labor_factor:n unit_labor_rate:n unit_labor_cost:n is_untaxed:b labor_margin:n} notes:s

jmultiplier:n name:s pricing_override:o{unit_material_cost:n material_margin:n unit_labor:n labor_factor:n unit_labor_rate:n unit_labor_cost:n is_untaxed:b labor_margin:n} notes:s


jname:s group_id:s cost_item:o labor_factor:n tag:s

jname:s group_id:s cost_item:o{id:s type:s based_on_item_id:s name:s description:s unit_cost:n unit_labor:n labor_time_unit:s unit_labor_cost:n manufacturer:s catalog_number:s url:s supplier:s waste:n material_waste:n item_margin:n labor_margin:n unit_labor_rate:n is_untaxed:b unit:s notes:s color:s symbol_id:s delivery_unit:i catalog_id:s} labor_factor:n tag:s


jvalue:s* due_date:t assigned_to_user_id:s


mvalue:s due_date:s assigned_to_user_id:s completed:b


jname:s
jtype:s*<PART|ASSEMBLY|CUSTOM|EQUIPMENT|SUBCONTRACTOR|TRAVEL|LABOR> name:s* description:s unit_cost:n unit_labor:n unit_labor_cost:n manufacturer:s catalog_number:s supplier:s cost_type_code:s cost_type_name:s waste:n material_waste:n item_margin:n labor_margin:n unit_labor_rate:n is_untaxed:b unit:s* notes:s color:s catalog_id:s* sub_items:O{type:s<PART|ASSEMBLY|CUSTOM|EQUIPMENT|SUBCONTRACTOR|TRAVEL|LABOR> item_id:s name:s description:s unit_cost:n unit_labor:n unit_labor_cost:n manufacturer:s catalog_number:s supplier:s cost_type_code:s cost_type_name:s waste:n material_waste:n item_margin:n labor_margin:n unit_labor_rate:n is_untaxed:b unit:s notes:s multiplier:n*}


jtype:s*<PART|ASSEMBLY|CUSTOM|EQUIPMENT|SUBCONTRACTOR|TRAVEL|LABOR> name:s* description:s unit_cost:n unit_labor:n unit_labor_cost:n manufacturer:s catalog_number:s supplier:s cost_type_code:s cost_type_name:s waste:n material_waste:n item_margin:n labor_margin:n unit_labor_rate:n is_untaxed:b unit:s* notes:s color:s catalog_id:s* sub_items:O{type:s<PART|ASSEMBLY|CUSTOM|EQUIPMENT|SUBCONTRACTOR|TRAVEL|LABOR> item_id:s name:s description:s unit_cost:n unit_labor:n unit_labor_cost:n manufacturer:s catalog_number:s supplier:s cost_type_code:s cost_type_name:s waste:n material_waste:n item_margin:n labor_margin:n unit_labor_rate:n is_untaxed:b unit:s notes:s multiplier:n*}

jname:s
jname:s





jevidence_configuration:o*{observation:o{status_ids:U response_option_ids:U} photo:o{status_ids:U response_option_ids:U}}
jids:I*
jids:I*

jtemplate_id:s* location_id:s* number_of_plans:i*


jforecasting_rows:O{budget_line_item_id:s wbs_code_id:s* start_date:s end_date:s curve:s<bell|back_loaded|front_loaded|linear|manual> forecast_to_complete:n periods:O}
jfilters:o{segments:O{id:i tier:u values:S}}



jnote:s label:s




jsettings:o*{budget_rom_source_for_in_scope:s budget_rom_source_for_out_of_scope:s budget_rom_source_for_tbd_scope:s celi_prefill_automation:b change_order_value_source:s copy_rfq_attachments_to_commitment_cos:b copy_rfq_attachments_to_prime_cos:b display_revenue_detail_columns:b display_spend_quantity_columns:b prevent_both_prime_cos_and_budget_changes:b sync_wbs_code:b}





jprime_line_item_id:s commitment_line_item_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s* tax_code_id:s

jprime_line_item_id:s commitment_line_item_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s tax_code_id:s




jtype:s*<WorkOrderContract|PurchaseOrderContract> number:s status:s title:s description:s executed:b vendor_id:s assignee_id:s signature_required:b billing_schedule_of_values_status:s inclusions:s exclusions:s bill_to_address:s ship_to_address:s ship_via:s payment_terms:s retainage_percent:s accounting_method:s<amount|unit> allow_comments:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_change_orders_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b ssr_enabled:b bill_recipient_ids:S private:b show_line_items_to_non_admins:b accessor_ids:S actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d delivery_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S

jnumber:s status:s title:s description:s executed:b vendor_id:s assignee_id:s signature_required:b billing_schedule_of_values_status:s inclusions:s exclusions:s bill_to_address:s ship_to_address:s ship_via:s payment_terms:s retainage_percent:s accounting_method:s<amount|unit> allow_comments:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_change_orders_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b ssr_enabled:b bill_recipient_ids:S private:b show_line_items_to_non_admins:b accessor_ids:S actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d delivery_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S


jprime_line_item_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s* tax_code_id:s

jprime_line_item_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s tax_code_id:s





jname:s document_type:s prostore_file_ids:S effective_at:t expires_at:t


jstatus:s reviewer_notes:s prostore_file_ids:S effective_at:t expires_at:t


jproject_id:s company_id:s title:s* description:s creation_source:s location_id:s assignee_id:s bim_file_id:s bim_model_id:s due_date:d issue_type:s priority:s trade_id:s attachment_upload_uuids:S origin:o{origin_id:s origin_type:s deep_link_url:s title:s}


jcoordination_issue:o{title:s description:s status:s<open|closed|ready_for_review> location_id:s assignee_id:s due_date:d issue_type:s priority:s trade_id:s origin:s}



jname:s scene_id:s* bim_model_uuid:s* payload:o camera_data:s redlines_data:s sections_data:s render_mode:s bim_file_id:s bim_view_folder_id:s snapshot_upload_uuid:s primary:b position:i visibility:o
jids:S*

jname:s scene_id:s bim_model_uuid:s payload:o camera_data:s redlines_data:s sections_data:s render_mode:s bim_file_id:s bim_view_folder_id:s snapshot_upload_uuid:s primary:b position:i visibility:o


jcoordination_issue:o*{project_id:s company_id:s title:s description:s creation_source:s location_id:s assignee_id:s bim_file_id:s bim_model_id:s due_date:d issue_type:s priority:s trade_id:s attachment_upload_uuids:S origin:o{origin_id:s origin_type:s deep_link_url:s title:s}}


jequipment_name:s* equipment_id:s* status:s*<ACTIVE|INACTIVE> serial_number:s profile_photo:y category_id:s* type_id:s* make_id:s model_id:s year:i rate_per_hour:n ownership:s*<OWNED|RENTED|SUBCONTRACTED> vendor_id:s rental_start_date:d rental_end_date:d notes:s onsite:b
j[id:s* equipment_name:s equipment_id:s status:s<ACTIVE|INACTIVE> serial_number:s profile_photo:y category_id:s type_id:s make_id:s model_id:s year:i rate_per_hour:n ownership:s<OWNED|RENTED|SUBCONTRACTED> notes:s onsite:b vendor_id:s rental_start_date:d rental_end_date:d
jids:S*
jids:S*

j[equipment_id:s*

jidentification_number:s*
jis_active:b*


jname:s* type:s*<DOCUMENT|PROFILE|MAINTENANCE>







jequipment_id:s* type:s*<PLANNED|UNPLANNED> issue:s notes:s start_date:d duration:i

jequipment_id:o{present:b} type:o{present:b} issue:o{present:b} notes:o{present:b} start_date:o{present:b} duration:o{present:b}



jname:s* is_active:b*

jname:s* is_active:b*

jname:s* make_id:s* type_id:s is_active:b*

jname:s* category_id:s* is_active:b*
jgroups:O

jvalue:s*

jvalue:s*


jname:s* type:s*<ESTIMATE|CHANGE_ORDER> notes:s scope_of_work:s inclusions:S exclusions:S

mname:s type:s notes:s scope_of_work:s inclusions:S exclusions:S include_in_primary_estimate:b


jmultiplier:n name:s* pricing_override:o{unit_material_cost:n material_margin:n unit_labor:n labor_factor:n unit_labor_rate:n unit_labor_cost:n is_untaxed:b labor_margin:n} notes:s

jmultiplier:n name:s pricing_override:o{unit_material_cost:n material_margin:n unit_labor:n labor_factor:n unit_labor_rate:n unit_labor_cost:n is_untaxed:b labor_margin:n} notes:s


jname:s group_id:s cost_item:o labor_factor:n tag:s

jname:s group_id:s cost_item:o{id:s type:s based_on_item_id:s name:s description:s unit_cost:n unit_labor:n labor_time_unit:s unit_labor_cost:n manufacturer:s catalog_number:s url:s supplier:s waste:n material_waste:n item_margin:n labor_margin:n unit_labor_rate:n is_untaxed:b unit:s notes:s color:s symbol_id:s delivery_unit:i catalog_id:s} labor_factor:n tag:s


jvalue:s* due_date:t assigned_to_user_id:s


mvalue:s due_date:s assigned_to_user_id:s completed:b



jsignature_request:o{signatory_id:s*}
jsignature_request:o{signatory_id:s*}


fattachment:y*


jevidence_configuration:o*{observation:o{status_ids:U response_option_ids:U} photo:o{status_ids:U response_option_ids:U}}















j[id:s title:s* url:s*







jamount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s* tax_code_id:s

jprime_line_item_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s tax_code_id:s




jnumber:s status:s title:s description:s executed:b vendor_id:s architect_id:s contractor_id:s inclusions:s exclusions:s accounting_method:s<amount|unit> allow_comments:b auto_approve_prefilled_requisitions_on_payapp:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b accessor_ids:S private:b show_line_items_to_non_admins:b actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d substantial_completion_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S


jnumber:s status:s title:s description:s executed:b vendor_id:s architect_id:s contractor_id:s inclusions:s exclusions:s accounting_method:s<amount|unit> allow_comments:b auto_approve_prefilled_requisitions_on_payapp:b allow_markups:b change_order_level_of_detail:s<change_order_package|change_order_request|potential_change_order|line_item> enable_ssov:b allow_payment_applications:b allow_payments:b display_materials_retainage:b display_work_retainage:b show_cost_code_on_pdf:b accessor_ids:S private:b show_line_items_to_non_admins:b actual_completion_date:d approval_letter_date:d contract_date:d contract_estimated_completion_date:d contract_start_date:d execution_date:d issued_on_date:d letter_of_intent_date:d returned_date:d signed_contract_received_date:d substantial_completion_date:d currency_exchange_rate:s currency_iso_code:s %:u change_event_attachment_ids:I attachment_ids:S drawing_revision_ids:S file_version_ids:S form_ids:S image_ids:S upload_ids:S


jline_item_group_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s* tax_code_id:s

jline_item_group_id:s amount:s description:s quantity:s unit_cost:s uom:s wbs_code_id:s tax_code_id:s




jparty_ids:I*











jdue_date:s






ffile:y*



jtimeline_event_name:s* start_date:d* finish_date:d* color:s* timeline_event_type:s*<time_range|start_milestone|finish_milestone>

jtimeline_event_name:s start_date:d finish_date:d color:s timeline_event_type:s*<time_range|start_milestone|finish_milestone>






jbackground_image:s background_color:s title:s* text:s font_family:s text_color:s custom_properties:o{user_name:b company:b date:b time:b} font_style:o{bold:b italic:b underline:b strike_through:b font_family:s* size:i text_color:s}
jbackground_image:s background_color:s title:s* text:s font_family:s text_color:s custom_properties:o{user_name:b company:b date:b time:b} font_style:o{bold:b italic:b underline:b strike_through:b font_family:s* size:i text_color:s}


jattribute_id:s* name:s*
jattribute_items:O{attribute_id:s* name:s*}
jname:s*


jname:s* position:i*
jname:s*


jattribute_item_ids:S* filters:o{id:S}



j[id:S scope:s<budget_code|production_quantity_code> search:s segment_item:O{id:i* segment_id:i* tier_depth:u*} status:s<active|inactive>

jpayload_version:s* namespace:s* destination_headers:o{Authorization:s} destination_url:s*


jresource_name:s* event_type:s*
j[resource_name:s* event_type:s*



jpayload_version:s namespace:s destination_headers:o{Authorization:s} destination_url:s



jtool_type:s* tool_subtype:s item_id:s* template_id:s preset_id:s
jtool_type:s* tool_subtype:s items:O*{item_id:s preset_id:s}

jstep_occurrence_id:s* required:b* reason:s*<new_employee|original_assignee_left_company|original_assignee_left_the_project|original_assignee_on_extended_leave|original_assignee_on_vacation|other> comment:s message:s assignee_ids:S*

jresponse:o*{current_step_occurrence_id:s* selected_response_option_id:s* comment:s attachments:o*{prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}}





jdefault:b
jworkflow_manager_id:s responsible_group_memberships:O{uuid:s login_ids:U}


jproject_role:o{id:s add_to_project_team:b archetype:s display_on_company_home:b name:s type:s}
jorder:S*
jproject_role:o{id:s add_to_project_team:b archetype:s display_on_company_home:b name:s type:s}



jsnapshotTime:s* Equipment:O*{EquipmentHeader:o*{UnitInstallDateTime:u* OEMName:u* Model:u* EquipmentID:u* SerialNumber:u* PIN:u*} AverageLoadFactorLast24:o{Percent:u* datetime:t*} Location:o{Latitude:u* Longitude:u* Altitude:u* AltitudeUnits:u* datetime:t*} CumulativeActiveRegenerationHours:o{Hour:u* datetime:t*} CumulativeIdleHours:o{Hour:u* datetime:t*} CumulativeIdleNonOperatingHours:o{Hour:u* datetime:t*} CumulativeLoadCount:o{Count:u* datetime:t*} CumulativeOperatingHours:o{Hour:u* datetime:t*} CumulativePowerTakeOffHours:o{Hour:u* datetime:t*} CumulativePayloadTotals:o{PayloadUnits:u* Payload:u* datetime:t*} DEFRemaining:o{Percent:u* DEFTankCapacityUnits:u DEFTankCapacity:u datetime:t*} Distance:o{OdometerUnits:u* Odometer:u* datetime:t*} EngineStatus:o{EngineNumber:u* Running:u* datetime:t*} FuelUsed:o{FuelUnits:u* FuelConsumed:u* datetime:t*} FuelUsedLast24:o{FuelUnits:u* FuelConsumed:u* datetime:t*} FuelRemaining:o{Percent:u* FuelTankCapacityUnits:u FuelTankCapacity:u datetime:t*} MaximumSpeedLast24:o{SpeedUnits:u* Speed:u* datetime:t*}}
jheader:o{resource_id:s resource_type:s<EQUIPMENT|LABOUR|MATERIAL> oem_name:s oem_id:s model:s pin:s} location:o{latitude:n longitude:n altitude:n altitude_unit:s datetime:t properties:O{key:s value:s}} diagnostics:O{key:s name:s value:s unit:s datetime:t properties:O}


jusers:O*{user_id:s project_id:s permission_template_id:s project_role_ids:I}
jusers:O*{user_id:s project_id:s}
jusers:O*{user_id:s project_id:s permission_template_id:s project_role_ids:I}
jusers:O*{user_id:s project_id:s permission_template_id:s project_role_ids:I}

jpayload_version:s* namespace:s* destination_headers:o{Authorization:s} destination_url:s*


jresource_name:s* event_type:s*
j[resource_name:s* event_type:s*



jpayload_version:s namespace:s destination_headers:o{Authorization:s} destination_url:s status:s<active|disabled>



jtool_type:s* tool_subtype:s* item_id:s* template_id:s preset_id:s
jtool_type:s* tool_subtype:s items:O*{item_id:s preset_id:s}

jstep_occurrence_id:s* required:b* reason:s*<new_employee|original_assignee_left_company|original_assignee_left_the_project|original_assignee_on_extended_leave|original_assignee_on_vacation|other> comment:s message:s assignee_ids:S*

jresponse:o*{current_step_occurrence_id:s* selected_response_option_id:s* comment:s attachments:o*{prostore_file_ids:I drawing_revision_ids:I file_version_ids:I form_ids:I image_ids:I upload_ids:S}}





jdefault:b
jworkflow_manager_id:s responsible_group_memberships:O{uuid:s login_ids:U}







jequipment_name:s name:s* equipment_id:s identification_number:s* status_id:s* serial_number:s profile_photo:y category_id:s* type_id:s* make_id:s model_id:s year:i rate_per_hour:n ownership:s*<OWNED|RENTED|SUBCONTRACTED> assignee_ids:s vendor_id:s rental_start_date:d rental_end_date:d notes:s group_ids:S
j[equipment_name:o{present:b} name:s equipment_id:o{present:b} identification_number:s serial_number:s profile_photo:s category_id:s type_id:s make_id:s model_id:s status_id:s year:i rate_per_hour:n ownership:s<OWNED|RENTED|SUBCONTRACTED> notes:s assignee_ids:s vendor_id:s rental_start_date:d rental_end_date:d group_ids:S id:s*
j[project_id:s* equipment_id:s*

j[status_id:s id:s*
jstatus_id:s

jequipment_name:o{present:b} name:s equipment_id:o{present:b} identification_number:s serial_number:s profile_photo:s category_id:s type_id:s make_id:s model_id:s status_id:s year:i rate_per_hour:n ownership:s<OWNED|RENTED|SUBCONTRACTED> notes:s assignee_ids:s vendor_id:s rental_start_date:d rental_end_date:d group_ids:S
jproject_id:s*


jequipment_name:s name:s* equipment_id:s identification_number:s* status_id:s* serial_number:s profile_photo:y category_id:s* type_id:s* make_id:s model_id:s year:i rate_per_hour:n ownership:s*<OWNED|RENTED|SUBCONTRACTED> assignee_ids:s vendor_id:s rental_start_date:d rental_end_date:d notes:s group_ids:S onsite:b
j[equipment_name:o{present:b} name:s equipment_id:o{present:b} identification_number:s serial_number:s profile_photo:s category_id:s type_id:s make_id:s model_id:s status_id:s year:i rate_per_hour:n ownership:s<OWNED|RENTED|SUBCONTRACTED> notes:s assignee_ids:s vendor_id:s rental_start_date:d rental_end_date:d group_ids:S onsite:b id:s*

j[equipment_id:s*

j[status_id:s id:s*
jstatus_id:s

jequipment_name:o{present:b} name:s equipment_id:o{present:b} identification_number:s serial_number:s profile_photo:s category_id:s type_id:s make_id:s model_id:s status_id:s year:i rate_per_hour:n ownership:s<OWNED|RENTED|SUBCONTRACTED> notes:s assignee_ids:s vendor_id:s rental_start_date:d rental_end_date:d group_ids:S onsite:b



jspecification_area:o*{name:s* description:s}
jspecification_area:o*{name:s description:s}





jsnapshotTime:s* Equipment:O*{EquipmentHeader:o*{UnitInstallDateTime:u* OEMName:u* Model:u* EquipmentID:u* SerialNumber:u* PIN:u*} AverageLoadFactorLast24:o{Percent:u* datetime:t*} Location:o{Latitude:u* Longitude:u* Altitude:u* AltitudeUnits:u* datetime:t*} CumulativeActiveRegenerationHours:o{Hour:u* datetime:t*} CumulativeIdleHours:o{Hour:u* datetime:t*} CumulativeIdleNonOperatingHours:o{Hour:u* datetime:t*} CumulativeLoadCount:o{Count:u* datetime:t*} CumulativeOperatingHours:o{Hour:u* datetime:t*} CumulativePowerTakeOffHours:o{Hour:u* datetime:t*} CumulativePayloadTotals:o{PayloadUnits:u* Payload:u* datetime:t*} DEFRemaining:o{Percent:u* DEFTankCapacityUnits:u DEFTankCapacity:u datetime:t*} Distance:o{OdometerUnits:u* Odometer:u* datetime:t*} EngineStatus:o{EngineNumber:u* Running:u* datetime:t*} FuelUsed:o{FuelUnits:u* FuelConsumed:u* datetime:t*} FuelUsedLast24:o{FuelUnits:u* FuelConsumed:u* datetime:t*} FuelRemaining:o{Percent:u* FuelTankCapacityUnits:u FuelTankCapacity:u datetime:t*} MaximumSpeedLast24:o{SpeedUnits:u* Speed:u* datetime:t*}}`;
