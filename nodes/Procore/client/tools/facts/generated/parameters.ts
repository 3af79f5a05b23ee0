// Made by `npm run generate` from reference/. Do not edit.
export const PARAMETERS = `response_type:s*<code|token> client_id:s* redirect_uri:s*



page:i per_page:i company_id:i* project_id:i*

company_id:i* project_id:i*

project_id:i* page:i per_page:i filters[id]:I filters[status]:s filters[extraction_format]:U filters[bim_file_id]:I filters[bim_file_upload_id]:I filters[file_version_id]:I filters[document_upload_id]:I filters[document_revision_id]:S
project_id:i*
project_id:i* view:s<compact|normal|extended> page:i per_page:i filters[id]:I

/id:s* project_id:i* view:s<compact|normal|extended>

=9

project_id:i* view:s<compact|normal|extended>
project_id:i* page:i per_page:i view:s<compact|normal|extended> filters[id]:I filters[bim_file_id]:i filters[location_id]:I sort:s<elevation|location>


=g

=9

project_id:i* page:i per_page:i view:s<compact|normal|extended> filters[id]:I filters[bim_plan_id]:i filters[bim_model_revision_id]:i filters[bim_level_id]:i


=g
=9
project_id:i* filters[id]:I filters[bim_model_revision_id]:i filters[updated_at]:t filters[primary]:b view:s<compact|normal|extended> viewpoint_format:s<default|procore> page:i per_page:i

project_id:i* ids:I*
=9
project_id:i* page:i per_page:i view:s<compact|normal|extended> filters[id]:I filters[bim_file_id]:i filters[bim_model_id]:i filters[publish_status]:s<unpublished|ready> sort:s<revision>

=g

=9
project_id:i* page:i per_page:i filters[id]:I filters[query]:s
project_id:i* page:i per_page:i filters[object_id]:I filters[category]:S filters[name]:S filters[value]:S filters[query]:s filters[curated_list]:b filters[has_uom]:b
project_id:i* page:i per_page:i view:s<compact|normal|extended> filters[id]:I filters[bim_file_id]:i filters[has_revisions]:b filters[search]:s sort:s<title|suitability|last_published_by|last_published_at>

=g

=9
project_id:i* page:i per_page:i view:s<compact|normal|extended>
project_id:i* page:i per_page:i view:s<compact|normal|extended> filters[id]:I filters[bim_level_id]:i


=g

=9
project_id:i* page:i per_page:i object_search_id:i filters[id]:I filters[query]:s
=13
project_id:i* page:i per_page:i filters[id]:I filters[bim_file_id]:i filters[parent_id]:i




project_id:i* item_id:i* item_type:s*<BimModelRevision|Comment|CoordinationIssue>
=9
project_id:i* column_id:s*<biller|root_cost_code|cost_code|cost_type|vendor|detail_type>


=9

project_id:i* page:i per_page:i filters[budget_template_id]:I filters[budget_view_id]:I filters[snapshot_type]:s<ad_hoc|project_status_snapshot> filters[approval_status]:s<approved|under_review> sort:s<snapshot_type|approval_status>

project_id:i* page:i per_page:i biller[]:S cost_code_id[]:I cost_code_name[]:S root_cost_code_id[]:I root_cost_code_name[]:U category_id[]:I budget_line_item_id[]:I sort:s<biller_type|project|biller|category_id|cost_code|root_cost_code> budget_row_type:s<budgeted|unbudgeted|all>
project_id:i* page:i per_page:i biller[]:S cost_code_id[]:I cost_code_name[]:S root_cost_code_id[]:I root_cost_code_name[]:U category_id[]:I budget_line_item_id[]:I group_by:s<project|biller|category|cost_code|root_cost_code|cost_code_name|root_cost_code_name> budget_row_type:s<budgeted|unbudgeted|all>
project_id:i page:i per_page:i sort:s<created_at>
=9
=9
=1w
=1x
project_id:i* calendar[start_datetime]:s calendar[finish_datetime]:s page:i per_page:i
page:i per_page:i project_id:i*
project_id:i* page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[include_deleted]:s<only|with> include_rfqs:b
=9
=9
=9
company_id:i* page:i per_page:i
=29
project_id:i* contract_id:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[reviewed_at]:t filters[due_date]:d filters[include_deleted]:s<only|with> filters[invoiced_date]:d filters[paid_date]:d filters[signed_change_order_received_date]:d page:i per_page:i

project_id:i* contract_id:i

project_id:i* contract_id:i* filters[id]:I filters[created_at]:t filters[updated_at]:t filters[due_date]:d filters[invoiced_date]:d filters[paid_date]:d filters[change_order_package_id]:i page:i per_page:i filters[status]:S filters[not_status]:U

project_id:i* contract_id:i*
=2h

=29
project_id:i* page:i per_page:i vendor_id:i
project_id:i* company_id:i* page:i per_page:i
project_id:i* company_id:i*
project_id:i* page:i per_page:i
=9


project_id:i* filters[view]:s<recycle> filters[inspection_type_id]:I filters[point_of_contact_id]:I filters[inspector_id]:U filters[list_template_id]:I filters[location_id]:i filters[spec_section_id]:I filters[responsible_contractor_id]:I filters[status]:S filters[trade_id]:i filters[search]:s filters[due_at]:t filters[created_at]:t filters[updated_at]:t
run_configurable_validations:b
=9
=2t
=9

=9
project_id:i* section_id:i*



=9

=9


=9
=9
=9
=9
=9
=9
=9
project_id:i* vendor_id:i
=2o
=9
project_id:i* page:i per_page:i view:s<extended> search:s
=9
=9
=9
=9
page:i per_page:i include_free_companies:b
filters[created_at]:t filters[id]:I filters[plan_template_item_id]:I filters[plan_template_id]:I filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>

completion_mode:s<all_or_nothing|atomic>
=3q



page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_template_section_id]:I filters[plan_template_id]:i filters[updated_at]:t sort:s<created_at|position|updated_at>



page:i per_page:i filters[created_at]:t filters[id]:I filters[updated_at]:t filters[plan_template_item_id]:I filters[plan_template_id]:i sort:s<created_at|updated_at>

=3q




filters[plan_template_item_id]:I filters[created_at]:t filters[id]:I filters[plan_template_id]:I filters[type]:S filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>

=3q


page:i per_page:i sort:s<created_at|plan_type|title|updated_at> filters[created_at]:t filters[id]:I filters[plan_type_id]:I filters[updated_at]:t






page:i per_page:i filters[active]:b filters[created_at]:t filters[id]:I filters[updated_at]:t sort:s<created_at|name|updated_at>




=4i




sort:s<created_at|created_by|title|project_count|updated_at> page:i per_page:i filters[app_installation_id]:i filters[project_id]:i
sort:s<created_at|created_by|title|project_count|updated_at>




page:i per_page:i sort:s<bid_package_name|project_name|bid_due_date|bids_sent|bids_received>
page:i per_page:i


=4z





sort:s<name> filters[id]:I filters[created_at]:t filters[updated_at]:t filters[active]:b page:i per_page:i




filters[corresponding_status]:S sort:s<corresponding_status|name>




filters[id]:I filters[inspection_type_id]:I filters[response_set_id]:I filters[query]:s filters[trade_id]:i filters[updated_at]:t sort:s<inspection_type|name|trade> page:i per_page:i








=5d




list_template_id:i*




include_lov_entries:b page:i per_page:i filters[type][]:S filters[generic_tool_id][]:I view:s
include_lov_entries:b
type:s* project_id:i scope[category]:i scope[observations_category_id]:i scope[inspection_type_id]:i scope[generic_tool_id]:i scope[action_plan_type_id]:i



name:s* include_custom_fields:b
page:i per_page:i with_name:s starts_with:s
project_id:i

page:i per_page:i filters[active]:b filters[id]:I filters[updated_at]:t all:b





=6b












page:i per_page:i filters[search]:s with_domain_users:o sort:s<name> view:s<extended>
view:s<normal|extended> sort:s<updated_at|name|document_type|document_type_then_name|document_type_then_created_at|document_type_then_updated_at> filters[created_by_id]:I filters[created_at]:t filters[updated_at]:t filters[document_type]:s<file|folder> filters[file_type]:S filters[is_in_recycle_bin]:b filters[search]:s filters[folder_id]:i page:i per_page:i
topic_type:s* topic_id:i*
page:i per_page:i topic_type:s* topic_id:i*
=6w




file_id:i*


show_latest_version_only:b




/name:s*<assigned|changing_orders|commitment|direct_costs|generic_tool|status>
exclude_folders:b exclude_files:b

=7c


page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t




page:i per_page:i filters[project_id]:i


=4z


filters[id]:I filters[created_by_id]:I filters[updated_at]:t page:i per_page:i


=6b





page:i per_page:i filters[active]:b filters[id]:I filters[updated_at]:t sort:s<name>






=81





page:i per_page:i filters[selectable]:b filters[id]:I filters[updated_at]:t sort:s<name>
=81

page:i per_page:i filters[active]:b filters[id]:I filters[updated_at]:t sort:s<name> all:b





page:i per_page:i filters[id]:I filters[updated_at]:t sort:s<name|severity_level>


page:i per_page:i filters[email_trigger]:s filters[id]:I filters[push_notification_trigger]:s filters[updated_at]:t sort:s<name>


page:i per_page:i sort:s<name>





=81





page:i per_page:i filters[id]:I filters[item_id]:I filters[created_at]:t filters[updated_at]:t sort:s<created_at|updated_at>



=4z




=4z




=4z





/uuid:s*
page:i per_page:i filters[updated_at]:t filters[managed_equipment_id]:i filters[managed_equipment_category_id]:i filters[managed_equipment_type_id]:i filters[managed_equipment_make_id]:i filters[managed_equipment_model_id]:i filters[company_visible]:b filters[current_project_id]:i filters[year]:i filters[status]:S filters[last_service_date]:d filters[next_service_date]:d



page:i per_page:i filters[updated_at]:t filters[managed_equipment_id]:i filters[managed_equipment_category_id]:i filters[managed_equipment_type_id]:i filters[managed_equipment_make_id]:i filters[managed_equipment_model_id]:i filters[company_visible]:b filters[current_project_id]:i filters[year]:i filters[status]:S filters[last_service_date]:d filters[next_service_date]:d search_keyword:s

=4z









=4z




=4z


=4z









filters[updated_at]:t page:i per_page:i




=ao





=4z






=4z

observation_template_ids:U
=4z
/company_id:s*
/company_id:s* /payments_beneficiary_id:s*
=bb
=bb
=ba
=ba
/company_id:s* /disbursement_id:s*
/company_id:s* /disbursement_id:s* /invoice_id:s*
/company_id:s* /disbursement_id:s* /payout_id:s*
=bg
/company_id:s* page:s per_page:s sort:U
=ba
/company_id:s* /early_pay_program_id:s*
=bm
=bm
/company_id:s* search:s
=ba
=ba
=ba
=ba
=ba
page:i per_page:i filters[record_generic_tool_id]:i filters[project_id]:i filters[template_name]:s filters[only_parent]:b scope:s<inspections>





view:s<normal|extended> page:i per_page:i filters[is_employee]:b filters[without_reference_users]:b filters[reference_users_only]:b filters[search]:s filters[connected]:b filters[state_code]:s filters[job_title]:s filters[vendor_id]:I filters[trade_id]:I
view:s<normal|extended>
view:s<normal|extended> page:i per_page:i filters[is_employee]:b filters[reference_users_only]:b filters[without_reference_users]:b filters[search]:s filters[connected]:b filters[state_code]:s filters[job_title]:s filters[vendor_id]:I filters[trade_id]:I
=c2
filters[type]:s view:s


pdm_page:i pdm_per_page:i pdm_sort_by:s<document_revision_id|document_container_id|document_collection_id|created_at|updated_at> pdm_sort_order:s<asc|desc> pdm_search:s
=4z




=4z




=4z




=4z




page:i per_page:i project_id:i




=4z





/company_id:s* /project_id:s* /context_type:s* /context_type_id:s* layer_id:s page:i per_page:i
/company_id:s* /project_id:s* /context_type:s* /context_type_id:s* page:i per_page:i
/company_id:s* /project_id:s*
/company_id:s* /project_id:s* context_type:s context_type_id:s sub_context_type:s sub_context_type_id:s skip_resource_deletion:b
=d6
/company_id:s* /project_id:s* /context_id:s*
=d9
/company_id:s* /project_id:s* /context_id:s* skip_resource_deletion:b
/company_id:s* /project_id:s* /context_id:s* page:i per_page:i




include_inactive:b


/company_id:s* /project_id:s* page:i per_page:i view:s filters[created_before]:s filters[updated_at]:t filters[id]:s filters[context_type_id]:s filters[subcontext_type_id]:s
/company_id:s* /project_id:s* page:i per_page:i view:s filters[created_before]:s filters[updated_at]:t filters[id]:s filters[context_id]:s filters[context_type_id]:s filters[subcontext_type_id]:s
=dl
start_date:d end_date:d page:i per_page:i filters[id]:I filters[updated_at]:t filters[created_at]:t

/id:s*
=dp
=dp
=d6
/company_id:s* /project_id:s* /group_id:s*
=dt
/company_id:s* /project_id:s* /group_id:s* delete_resources:b
=dt
=d6
=d6
/company_id:s* /project_id:s* /layer_id:s*
=dz
=dz
=dz
/company_id:s* /project_id:s* /layer_id:s* page:i per_page:i
=dz
page:i per_page:i view:s<ids_only|normal>
filters[task_item_id]:i filters[created_by_id]:I page:i per_page:i



/company_id:s* /project_id:s* combined_xfdf:b
=d6
=d6
=d6
=d6
/company_id:s* /project_id:s* /stamp_id:s*
/company_id:s* /project_id:s* /viewer_doc_id:s*
=eg
=eg
=eg
/company_id:s* /project_id:s* /viewer_doc_id:s* /markup_id:s*
=3o

page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_template_section_id]:I filters[plan_template_id]:i filters[updated_at]:t

=3z

page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_template_id]:I filters[updated_at]:t

filters[type]:S filters[created_at]:t filters[id]:I filters[plan_template_item_id]:I filters[plan_template_id]:I filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>

page:i per_page:i filters[created_at]:t filters[deleted_at]:t filters[deleted_by_id]:U filters[id]:I filters[type_id]:S filters[updated_at]:t sort:s<created_at|deleted_by|title|plan_type|updated_at>


=4z


=7h


filters[users_only]:b




page:i per_page:i filters[name]:S
after:s* before:s* limit_per_day:i project_ids:I project_stage_ids:U project_type_ids:U project_department_ids:U project_office_ids:U project_region_ids:U project_owner_type_ids:U program_ids:U resource_ids:I sort_key:s<project_event_count|project_name|estimated_start_date|estimated_completion_date> sort_dir:s<asc|desc>
type:s<pcn>



=4z

filters[id]:I filters[party_id]:I filters[in_progress_only]:b filters[include_in_progress]:b filters[updated_at]:t filters[deleted_at]:t page:i per_page:i start_date:d end_date:d start_time_in:s end_time_in:s use_filter_tz:s<true> serializer_view:s<ids_only|compact_with_date_range>







page:i per_page:i filters[updated_at]:t filters[deleted_at]:t start_date:d end_date:d


page:i per_page:i filters[updated_at]:t filters[deleted_at]:t filters[start_date]:d filters[end_date]:d






















page:i per_page:i filters[updated_at]:t filters[active]:b filters[query]:s



=4z






=9p
=9p
page:i per_page:i filters[created_at]:t filters[updated_at]:t filters[vendor_id]:I filters[origin_id]:s filters[trade_id][]:I filters[search]:s sort:s<name|vendor_name|permission_template|full_name|projects|email|job_title>
=2t
=8t



=2t

page:i per_page:i filters[active]:b filters[name]:S filters[by_stage]:u filters[by_type]:u filters[by_program]:u filters[by_region]:u filters[by_status]:s<All|Active|Inactive> filters[project_roles]:i filters[project_permission_templates]:i filters[assignment_status]:s<all|assigned|unassigned> sort:s<active|address|name|permission_template_name|program|project_number|project_type|region|stage|assignment_status|project_role_name> direction:s<asc|desc>
scope:s<user|company>

=h1
=h1
=h1
=h1

=h1
page:i per_page:i view:s<compact|normal|erp|extended|directory|summary> sort:s<name>
view:s<compact|normal|erp|extended|directory|summary>
sort:s<created_at> page:i per_page:i
=4z





/company_id:s* project_id:s item_type:s item_id:s recycled:b




segment_item_list_id:i
=hn
=hn

segment_item_list_id:i page:i per_page:i



standard_cost_code_list_id:i
=hv

page:i per_page:i serializer_view:s<compact|extended|ids_only|normal>




page:i per_page:i filters[workflowed_object_type]:s* filters[workflowed_object_id]:i*

company_id:i*
project_id:i* contract_id:i* page:i per_page:i

=2h

=2h
project_id:i* page:i per_page:i filters[id]:I filters[coordination_issue_id][]:I view:s<compact|normal|extended> filters[include_deleted]:s<only|with>
project_id:i* page:i per_page:i filters[id]:I filters[coordination_issue_id][]:I filters[include_deleted]:s<only|with>
project_id:i* page:i per_page:i filters[assignee_company_id][]:U filters[assignee_id][]:I filters[created_by_id][]:I filters[created_from][]:U filters[ids][]:I filters[location_id][]:I filters[include_sublocations]:b filters[search]:s filters[coordination_issue_file_id][]:I filters[status][]:S filters[issue_type][]:S filters[priority][]:S filters[trade_id][]:I filters[updated_at]:t filters[due_date]:d filters[created_at]:t sort:s view:s<compact|normal|extended> viewpoint_format:s<default|procore> filters[overdue]:b filters[document_container_id][]:S filters[document_revision_id][]:S save_sticky_filters:b

=2o

project_id:i* filters[assignee_company_id][]:U column_state:U filters[assignee_id][]:I filters[ids][]:I filters[location_id][]:I filters[search]:s filters[coordination_issue_file_id][]:I filters[status][]:S filters[updated_at]:t filters[issue_type][]:S filters[priority][]:S filters[trade_id][]:I filters[overdue]:b view:s<pdf|with_activity> sort:s export_format:s*<bcf|csv|pdf>
project_id:i* locale:s
project_id:i* filters[bim_file_id]:i locale:s
=ij
=ii
=ij
=ii
=ij
=ij
=ij

project_id:i* page:i per_page:i filters[assignee_company_id][]:U filters[assignee_id][]:I filters[created_by_id][]:I filters[created_from][]:U filters[ids][]:I filters[location_id][]:I filters[include_sublocations]:b filters[search]:s filters[coordination_issue_file_id][]:I filters[status][]:S filters[issue_type][]:S filters[priority][]:S filters[trade_id][]:I filters[updated_at]:t filters[due_date]:d filters[created_at]:t sort:s view:s<compact|normal|extended> filters[overdue]:b

=g

project_id:i* filters[group_by]:s<assignee_company|location> page:i per_page:i
=9


=9

project_id:i* item_type:s*<rfi>
project_id:i* view:s<compact|normal|extended> viewpoint_format:s<default|procore>

=9
project_id:i* view:s<compact|normal|extended> page:i per_page:i
=j6
project_id:i* sub_job_id:i filters[id]:I page:i per_page:i filters[origin_id]:s view:s<default|erp_compact>



project_id:i* sub_job_id:i
=jc

company_id:i* page:i per_page:i view:s<default|with_lov_entries|extended> tool_name:s<admin|timesheets> includes_configurable_field_sets_count:b filters[with_label]:s scope[type]:s scope[category]:s scope[observations_category_id]:i scope[inspection_type_id]:i scope[generic_tool_id]:i scope[action_plan_type_id]:i sort:s<created_at|label>
company_id:i* page:i per_page:i filters[start_with]:s filters[active]:b filters[label_with]:s filters[id]:I

=i5
view:s<default|with_lov_entries|extended> company_id:i* includes_configurable_field_sets_count:b
company_id:i project_id:i page:i per_page:i view:s<default|with_lov_entries|extended> filters[field_set_type][]:U filters[field_set_id][]:U filters[custom_field_definitions_id]:i
view:s<default|with_lov_entries|extended> company_id:i*
=29
=i5
page:i per_page:i company_id:i*

=i5

=i5
version_datetime:s
project_id:i page:i per_page:i

=2o
=2o
project_id:i* file_id:i*
=9
=9
project_id:i* show_latest_version_only:b
=9
=9
project_id:i* holder_type:s*<Contract|PotentialChangeOrder> holder_id:i* view:s<with_erp_data>
project_id:i* holder_type:s*<Contract|PotentialChangeOrder> holder_id:i*
=k5
=k5
=k5
project_id:i* exclude_folders:b exclude_files:b show_latest_file_version_only:b
=9
=k9
=9
=9
=9
=2o
=9
project_id:i* filters[updated_at]:t
=9
=9
=9
project_id:i* image_category_id:i page:i per_page:i filters[daily_log_segment_id]:I filters[log_date]:d filters[private]:b filters[starred]:b filters[location_id]:I filters[include_sublocations]:b filters[trade_ids]:I filters[projection]:s<360|regular> filters[query]:s filters[created_at]:t filters[updated_at]:t filters[uploader_id]:U filters[id]:I sort:s<deleted_at|created_at|exposure_date|taken_at|most_recent> serializer_view:s<normal|android|mobile|mobile_feed|prostore_file|ids_only>
=9
=9
=9
project_id:i* permanent:b
company_id:i* developer_app_id:s* implicit:b*


company_id:i* project_id:i* page:i per_page:i filters[origin_id]:s


=i5

=2o
=9
=2o
=9
=9
=9
=9
=9p
=2o

=9

=9
company_id:i project_id:i
project_id:i* meeting_id:i*
meeting_id:i* project_id:i*
=ld
project_id:i* meeting_id:i* page:i per_page:i



meeting_id:i* meeting_topic_id:i*

project_id:i* page:i per_page:i deleted_only:b serializer_view:s<normal|extended>

=2o
=9

=9


=2o
=2o
=2o
filters[assignee_company_id]:U filters[checklist_list_id]:I filters[created_by_id]:I filters[id]:I filters[location_id]:I filters[assignee_id]:I filters[checklist_item_id]:i filters[priority]:S filters[search]:s filters[status]:S filters[type_id]:S filters[trade_ids]:I filters[updated_at]:t project_id:i* page:i per_page:i
=2t
=9

=9

=9
=9
=2o
=2t
project_id:i* page:i per_page:i filters[search]:s
=2m
company_id:i* page:i per_page:i view:s<normal|extended>

company_id:i* view:s<normal|extended>

=i5
project_id:i* tool_name:s<Punchlist Item|RFI|Submittals>
=md
=2o
=9
=9
project_id:i* filters[id]:I filters[origin_id]:s filters[created_at]:t filters[updated_at]:t filters[due_date]:d filters[contract_id]:i filters[include_deleted]:s<only|with> filters[invoiced_date]:d filters[paid_date]:d filters[reviewed_at]:t page:i per_page:i

=2h
=2h

project_id:i* page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[cost_code_id]:s filters[line_item_type_id]:i

=9
=9

=9
=9
=2t
=9
=2t
=9
project_id:i* page:i per_page:i filters[id]:I filters[updated_at]:t
=mn
=9
=9
=9
=9
=9


project_id:i* filters[id]:I page:i per_page:i filters[is_last]:b



=6w
=6x
=6w

topic_type:s*


=2o
=9
project_id:i* page:i per_page:i filters[created_at]:t filters[add_to_project_team]:s

=9
=29
company_id:i* page:i per_page:i filters[by_status]:s<All|Active|Inactive> filters[name]:s filters[created_at]:t filters[updated_at]:t filters[origin_id]:s filters[from_project_template_id]:i filters[id]:I filters[synced]:b filters[vendor_id]:i filters[custom_fields]:o serializer_view:s<compact> sort:s<name|display_name>
=2t
company_id:i run_configurable_validations:b
company_id:i* view:s<minimal>
=2t
tool:s*<commitments|change_orders|direct_costs> tab:s*
/filter_name:s* tool:s*<commitments|change_orders|direct_costs> tab:s*


per_page:i page:i log_date:d start_date:d end_date:d filters[created_by_id]:i filters[location_id]:I filters[daily_log_segment_id]:I




page:i per_page:i sort:s<name> filters[id]:I filters[updated_at]:t
page:i per_page:i filters[id]:I filters[plan_id]:I filters[updated_at]:t



filters[plan_item_id]:I filters[created_at]:t filters[id]:I filters[plan_id]:I filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>

=3q
=3q






page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_section_id]:I filters[plan_id]:I filters[updated_at]:t filters[query]:s filters[due_at]:t filters[assignee_party_id_or_role_id]:U filters[attachment_id]:I filters[drawing_revision_id]:I filters[file_version_id]:I filters[plan_test_record_request_id]:I filters[specification_section_id]:I filters[verification_method_id]:I filters[generic_tool_item_id]:I filters[form_id]:I filters[meeting_id]:I filters[observation_item_id]:I filters[submittal_log_id]:I filters[record_checklist_template_id]:i filters[record_generic_tool_id]:i filters[reference_type]:U filters[status_id]:S






next_plan_item_id:i plan_section_id:i*
=o3



page:i per_page:i filters[created_at]:t filters[id]:I filters[updated_at]:t filters[plan_item_id]:I filters[plan_id]:I sort:s<created_at|updated_at>

=3q


page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_id]:I filters[updated_at]:t view:s<normal|extended|ids>
view:s<normal|extended|ids>
=oz
=oz
=oz

next_section_id:i
page:i per_page:i filters[id]:I filters[plan_template_id]:I





filters[plan_template_item_id]:I filters[created_at]:t filters[id]:I filters[plan_template_id]:I filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>
=3q
=3q
page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_template_id]:i filters[plan_template_section_id]:I filters[updated_at]:t sort:s<created_at|position|updated_at>
=3q

page:i per_page:i filters[id]:I filters[plan_template_id]:I filters[updated_at]:t





=3z

=3q


page:i per_page:i sort:s<created_at|position|updated_at> filters[created_at]:t filters[id]:I filters[plan_template_id]:I filters[updated_at]:t

=46
=3q
page:i per_page:i sort:s<created_at|plan_type|provider_type|title|updated_at> filters[created_at]:t filters[id]:I filters[provider_type]:S filters[type_id]:S filters[updated_at]:t
filters[plan_item_id]:I filters[created_at]:t filters[id]:I filters[plan_id]:I filters[type]:S filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>

=3q


filters[plan_item_id]:I filters[created_at]:t filters[id]:I filters[plan_id]:I filters[plan_test_record_request_id]:I filters[type]:S filters[updated_at]:t page:i per_page:i sort:s<created_at|updated_at>



page:i per_page:i filters[created_at]:t filters[id]:I filters[include_sublocations]:b filters[location_id]:I filters[manager_id]:I filters[plan_type_id]:I filters[template_id]:I filters[updated_at]:t sort:s<created_at|location|manager|number|title|plan_type|updated_at>

plan_template_id:i*





filters[unit_of_measure]:s filters[updated_at]:t filters[timesheet_id]:s filters[crew_id]:s filters[location_id]:I filters[date]:d filters[id]:I per_page:i page:i




filters[unit_of_measure]:s filters[updated_at]:t filters[timesheet_id]:s filters[crew_id]:s filters[location_id]:I filters[date]:d per_page:i page:i



filters[search]:s
page:i per_page:i query:s
page:i per_page:i filters[created_at]:t filters[updated_at]:t filters[vendor_id]:I filters[origin_id]:s filters[trade_id][]:I filters[search]:s sort:s<name|vendor_name|permission_template|full_name>



excluded_bid_form_id:i view:s<use_previous_bidders> search:s page:i per_page:i sort:s<title>




export_format:s<csv>
=4z



=4z



=4z

page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[status]:s<open|closed>






destroy_all_budget_line_item_transfers:b
exclude_custom_fields:b




=4z




page:i per_page:i filters[updated_at]:t

=rr



log_date:d start_date:d end_date:d filters[created_by_id]:i page:i per_page:i filters[daily_log_segment_id]:I











page:i per_page:i filters[id]:I filters[updated_at]:t filters[item_id]:I


page:i per_page:i filters[id]:I filters[item_id]:I filters[updated_at]:t sort:s<created_at>
page:i per_page:i filters[id]:I filters[item_id]:I filters[created_at]:t filters[updated_at]:t sort:s<created_at>
page:i per_page:i filters[id]:I filters[updated_at]:t filters[section_id]:I filters[list_id]:I filters[item_response_status]:s<conforming|non_conforming|neutral|not_applicable|null> sort:s<position_by_section>
page:i per_page:i filters[id]:I filters[updated_at]:t filters[list_id]:I sort:s<position>
page:i per_page:i filters[inspection_type_id]:I filters[response_set_id]:I filters[trade_ids]:I filters[query]:s sort:s<inspection_type|name|trade>







page:i per_page:i filters[id]:I filters[inspection_date]:d filters[inspection_type_id]:I filters[inspector_id]:U filters[template_id]:I filters[location_id]:I filters[managed_equipment_id]:i filters[point_of_contact_id]:I filters[spec_section_id]:I filters[responsible_contractor_id]:I filters[closed_by_id]:U filters[created_by_id]:I filters[status]:i filters[trade_id]:i filters[query]:s filters[due_at]:t filters[created_at]:t filters[updated_at]:t filters[closed_at]:t sort:s<created_at|inspection_date|location|name|number|updated_at>
=2t













page:i per_page:i filters[id]:I filters[inspection_date]:d filters[inspection_type_id]:I filters[inspector_id]:U filters[list_template_id]:I filters[location_id]:I filters[managed_equipment_id]:i filters[point_of_contact_id]:I filters[spec_section_id]:I filters[responsible_contractor_id]:I filters[closed_by_id]:U filters[created_by_id]:I filters[status]:i filters[trade_id]:i filters[query]:s filters[due_at]:t filters[created_at]:t filters[updated_at]:t filters[closed_at]:t sort:s<created_at|inspection_date|location|name|number|updated_at> group_by:s<created_by|location|status|template|trade|type>

=2t




filters[updated_at]:t filters[inspection_type_id]:I filters[frequency]:S filters[location_id]:I filters[list_template_id]:I filters[assignee_id]:I filters[first_inspection_due_at]:S filters[ends_at]:S filters[ended]:b filters[equipment_id]:S sort:s<name|location_id|first_inspection_due_at|ends_at|frequency|inspections_created|inspection_template_name|inspection_type_name|location_name|inspection_type_then_name> page:i per_page:i











=4z


=4z
sort:s<id|created_at> filters[id]:i filters[change_order_id]:i filters[contract_id]:i filters[updated_at]:t filters[status]:S filters[status][not]:U
=2t

=2t

view:s<default|extended> sort:s<id|created_at> filters[id]:i filters[batch_id]:i filters[legacy_package_id]:i filters[contract_id]:i filters[vendor_id]:i filters[signature_required]:b filters[executed]:b filters[status]:s<draft|pricing|not_pricing|pending|revised|proceeding|not_proceeding|pending_billable|no_charge|approved|rejected|void> filters[updated_at]:t
=2t
view:s<default|extended>
run_configurable_validations:b view:s<default|extended>

page:i per_page:i include_lov_entries:b types[]:S include_default_configurable_field_sets:b generic_tool_id:i action_plan_type_id:i inspection_type_id:i observations_category_id:s category:s


page:i per_page:i filters[id]:I filters[login_information_id]:I filters[status]:S filters[overdue]:b filters[query]:s filters[recycle_bin]:b filters[generic_tool_id]:I filters[received_from_id]:i filters[created_by_id]:I filters[created_at]:t filters[updated_at]:t filters[closed_at]:t filters[issued_at]:t filters[vendor_id]:i filters[private]:b filters[location_id]:i sort:s<due_date|login_information|position|status|title|updated_at|created_at> group:s<generic_tool_title|none> view:s<extended|compact|ids_only|flatten_v0>
=3q
filters[generic_tool_id]:I page:i per_page:i
=4z
=4z
=rr

=rr



/tool_name:s*<submittal_log|drawing_log|specification_sections|document_service> filters[search]:s page:i per_page:i
=4z
log_date:d start_date:d end_date:d filters[status]:s filters[created_by_id]:i page:i per_page:i filters[daily_log_segment_id]:I
=2t


=2t

id:i log_date:d
id:i log_date:d app_name:s
start_date:d end_date:d page:i per_page:i

@Idempotency-Token:s
log_date:d start_date:d end_date:d filters[status]:s filters[created_by_id]:I
filters[visible]:s<true|false|false...true> page:i per_page:i



log_date:d start_date:d end_date:d filters[created_by_id]:I filters[location_id]:I page:i per_page:i filters[daily_log_segment_id]:I
=2t

=2t

log_date:d start_date:d end_date:d filters[status]:s filters[created_by_id]:I page:i per_page:i filters[daily_log_segment_id]:I




page:i per_page:i filters[id]:I filters[origin_id]:s filters[invoice_number]:s filters[created_at]:t filters[updated_at]:t filters[payment_date]:d filters[received_date]:d

page:i per_page:i filters[direct_cost_id]:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[cost_code_id]:s filters[line_item_type_id]:i


page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[cost_code_id]:s filters[line_item_type_id]:i











country_code:s*

page:i per_page:i filters[search]:s sort:s<name> view:s<extended> include_ancestors:b domain_id:i min_ual:i ual:i
=uq
view:s<extended> include_ancestors:b domain_id:i min_ual:i ual:i
=uq

page:i per_page:i filters[search]:s sort:s<name> view:s<extended> domain_id:i min_ual:i ual:i
view:s<extended> domain_id:i min_ual:i ual:i
page:i per_page:i filters[document_id]:i

document_id:i*
view:s<normal|extended> sort:s<updated_at|name|document_type|document_type_then_name|document_type_then_created_at|document_type_then_updated_at> filters[created_by_id]:I filters[created_at]:t filters[updated_at]:t filters[document_type]:s<file|folder> filters[file_type]:S filters[is_in_recycle_bin]:b filters[search]:s filters[folder_id]:i filters[custom_tag_ids]:U filters[private]:b page:i per_page:i
=4z





name:s*

drawing_revision_ids:I
page:i per_page:i drawing_area_id:i drawing_id:i drawing_discipline_id:i drawing_set_id:i id:I filters[ids]:I filters[updated_at]:t filters[deleted]:s<only|with> is_reviewed:b query:s with_obsolete:b sort:s<id|-id> view:s<only_pdf_urls|only_ids|only_ids_post_review|web_index|web_show|extended_coordinates|extended_files|extended_dpi|android>



page:i per_page:i filters[exclude_empty_sets]:b filters[only_attachable_sets]:b filters[with_sketches]:b filters[with_measurements]:b drawing_area_id:i



=4z
=uq

log_date:d start_date:d end_date:d filters[created_by_id]:I filters[vendor_id]:I page:i per_page:i filters[daily_log_segment_id]:I




log_date:d start_date:d end_date:d filters[created_by_id]:i filters[location_id]:i per_page:i page:i
=2t

=2t

=7h

page:i per_page:i filters[id]:I filters[created_by_id]:I filters[form_template_id]:I filters[search]:s filters[created_at]:t filters[updated_at]:t sort:s<created_by|description|name|created_at|updated_at>


send_emails:b

view:s<extended> page:i per_page:i filters[id]:I filters[login_information_id]:I filters[status]:S filters[overdue]:b filters[query]:s filters[recycle_bin]:b filters[received_from_id]:i filters[created_by_id]:I filters[created_at]:t filters[updated_at]:t filters[closed_at]:t filters[issued_at]:t filters[vendor_id]:i sort:s<due_date|login_information|position|status|title|updated_at|created_at>
view:s<extended>
view:s<extended> completion_mode:s<all_or_nothing|atomic> run_configurable_validations:b
page:i per_page:i filters[query]:s
=4z
view:s<extended|web|with_permissions|procore_search>
view:s<extended|with_permissions|ids_only|flatten_v0>
=x7
=4z
=4z



=4z
page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[event_date]:t filters[location_id]:I filters[status]:S filters[contributing_behavior_id]:I filters[contributing_condition_id]:I filters[hazard_id]:I filters[time_unknown]:b filters[recordable]:b filters[custom_status_id]:I filters[type_id]:S filters[assignee_id]:I filters[query]:s sort:s<contributing_behavior|contributing_condition|created_at|event_date|hazard|number|recordable|records_count|title>
=2t
incident_id:i page:i per_page:i filters[created_at]:t filters[updated_at]:t filters[query]:s sort:s<created_at|updated_at|action_type>
=2t

incident_id:i
incident_id:i run_configurable_validations:b
=xk
incident_id:i page:i per_page:i filters[id]:I filters[updated_at]:t filters[incident_id]:I filters[injury_id]:U filters[recipient_id]:U filters[severity_level_id]:I filters[triggered_by_id]:U sort:s<created_at|updated_at>



incident_id:i page:i per_page:i filters[environmental_type_id]:I filters[query]:s sort:s<affected_company|created_at|environmental_type|managed_equipment|full_number|number|work_activity>





=xk
=xk
=xk






incident_id:i page:i per_page:i filters[created_at]:t filters[affected_company_id]:I filters[affected_party_id]:I filters[affected_person_id]:I filters[harm_source_id]:I filters[work_activity_id]:I filters[managed_equipment_id]:i filters[recordable]:b filters[affected_body_part]:S filters[affliction_type_id]:i filters[body_part_id]:U filters[filing_type]:S filters[query]:s sort:s<affected_company|affected_person|created_at|full_number|harm_source|managed_equipment|number|recordable|work_activity>
=2t









=xk
=xl
=xk
incident_id:i page:i per_page:i filters[created_at]:t filters[affected_company_id]:I filters[affected_party_id]:I filters[affected_person_id]:I filters[harm_source_id]:I filters[work_activity_id]:I filters[managed_equipment_id]:i filters[query]:s sort:s<affected_company|affected_person|created_at|managed_equipment|full_number|harm_source|number|work_activity>







=xk
=xk
=xk
incident_id:i page:i per_page:i filters[responsible_company_id]:I filters[query]:s sort:s<affected_company|created_at|managed_equipment|full_number|number|responsible_company|work_activity>





=xk
=xk
=xk
incident_id:i page:i per_page:i filters[created_at]:t filters[date_received]:d filters[witness_id]:I filters[query]:s sort:s<created_at|date_received|witness>

=xk
=xk
=xk


=2t

=2t
=uw




=95





filters[id]:I filters[item_id]:I filters[created_at]:t filters[updated_at]:t sort:s<created_at|updated_at> page:i per_page:i
=4z




=4z


=wz

page:i per_page:i view:s<default|extended>


=tx
=tx
=tx
invoice_id:i*
filters[id]:I filters[parent_id]:i filters[code]:S filters[search]:s filters[search_with_code]:s filters[superlocations_for]:i filters[sublocations_for]:i filters[updated_at]:t sort:s<created_at|name|node_name|parent_id|updated_at> page:i per_page:i filters[depth_range]:s





page:i per_page:i filters[updated_at]:t filters[managed_equipment_id]:i filters[managed_equipment_category_id]:i filters[managed_equipment_type_id]:i filters[managed_equipment_make_id]:i filters[managed_equipment_model_id]:i filters[company_visible]:b filters[current_project_id]:i filters[year]:i filters[status]:S filters[last_service_date]:d filters[next_service_date]:d filters[onsite]:S filters[offsite]:S filters[ownership]:s<Owned|Rented|Sub> filters[vendor_id]:i filters[induction_status]:b

=rr
page:i per_page:i filters[updated_at]:t filters[managed_equipment_id]:i filters[managed_equipment_category_id]:i filters[managed_equipment_type_id]:i filters[managed_equipment_make_id]:i filters[managed_equipment_model_id]:i filters[company_visible]:b filters[current_project_id]:i filters[year]:i filters[status]:S filters[last_service_date]:d filters[next_service_date]:d search_keyword:s filters[onsite]:S filters[offsite]:S filters[ownership]:s<Owned|Rented|Sub> filters[vendor_id]:i filters[induction_status]:b




=4z




=4z




log_date:d start_date:d end_date:d filters[status]:s filters[created_by_id]:I filters[location_id]:I filters[vendor_id]:I filters[search]:s page:i per_page:i filters[daily_log_segment_id]:I
=2t
=4z
start_date:d end_date:d filters[created_by_id]:I
=4z

=2t





=4z







forecast_start_date:s



log_date:d start_date:d end_date:d filters[status]:s filters[created_by_id]:i filters[location_id]:i page:i per_page:i filters[daily_log_segment_id]:I
=2t

=2t

=b8
page:i per_page:i filters[active]:b



id:i

page:i per_page:i filters[id]:I filters[updated_at]:t
=106
invoice_id:i
=106
id:i
commitment_id:i* id:i
subtier_requisition_id:s* waiver_type:s
view:s<extended|normal|web> page:i per_page:i filters[is_employee]:b filters[reference_users_only]:b filters[without_reference_users]:b filters[include_company_people]:b filters[search]:s filters[connected]:b filters[vendor_id]:I filters[job_title]:s filters[country_code]:s filters[state_code]:s filters[trade_id]:I filters[permission_template_id]:I sort:s<name|vendor_name|job_title|permission_template>
view:s<extended|normal|web>
=122
=123

filters[assignables_only]:b
log_date:d start_date:d end_date:d filters[created_by_id]:I filters[daily_log_segment_id]:I




=tq
=2t

=2t

=tv
=2t
=tx
=ty

log_date:d start_date:d end_date:d filters[created_by_id]:I page:i per_page:i filters[daily_log_segment_id]:I




=4z


=4z


party_id:i*


filters[id]:I filters[active]:b filters[updated_at]:t page:i per_page:i

=qo

=qo
page:i per_page:i filters[search]:s


=4z




=uw




=4z
=o7

page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_section_id]:I filters[plan_id]:I filters[updated_at]:t filters[query]:s

=ot

page:i per_page:i filters[created_at]:t filters[id]:I filters[plan_id]:I filters[updated_at]:t

=ph

=ph

=3z

=px

=q2

page:i per_page:i filters[created_at]:t filters[deleted_by_id]:U filters[id]:I filters[include_sublocations]:b filters[location_id]:I filters[manager_id]:I filters[plan_type_id]:I filters[updated_at]:t sort:s<created_at|deleted_at|deleted_by|location|manager|number|title|type|updated_at>


=s9
=sc
=4z
=4z

=so
=t3


=7h


page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[event_date]:t filters[location_id]:I filters[status]:S filters[contributing_behavior_id]:I filters[contributing_condition_id]:I filters[hazard_id]:I filters[time_unknown]:b filters[recordable]:b filters[query]:s sort:s<contributing_behavior|contributing_condition|created_at|event_date|hazard|number|recordable|records_count|title>
=xh
=xk
=xk
incident_id:i page:i per_page:i filters[environmental_type_id]:I filters[query]:s sort:s<affected_company|created_at|managed_equipment|full_number|number|work_activity>
=xk
=xk
incident_id:i filters[created_at]:t filters[affected_company_id]:I filters[affected_party_id]:I filters[affected_person_id]:I filters[harm_source_id]:I filters[work_activity_id]:I filters[managed_equipment_id]:i filters[recordable]:b filters[affected_body_part]:S filters[affliction_type_id]:I filters[filing_type]:S filters[query]:s sort:s<affected_company|affected_person|created_at|full_number|harm_source|managed_equipment|number|recordable|work_activity> page:i per_page:i
=xk
=xk
incident_id:i filters[created_at]:t filters[affected_company_id]:I filters[affected_party_id]:I filters[affected_person_id]:I filters[harm_source_id]:I filters[work_activity_id]:I filters[managed_equipment_id]:i filters[query]:s sort:s<affected_company|affected_person|created_at|managed_equipment|full_number|harm_source|number|work_activity> page:i per_page:i
=xk
=xk
incident_id:i page:i per_page:i filters[responsible_company_id]:I filters[query]:s sort:s<affected_company|created_at|managed_equipment|full_number|number|work_activity>
=xk
=xk
incident_id:i filters[created_at]:t filters[date_received]:d filters[witness_id]:I filters[query]:s sort:s<created_at|date_received|witness> page:i per_page:i
=xk
=xk


filters[type_id]:S filters[trade_ids]:I filters[assignee_id]:I filters[status]:S filters[priority]:S filters[location_id]:I filters[created_by_id]:I filters[assignee_company_id]:U filters[updated_at]:t


page:i per_page:i filters[id]:I filters[status]:s<open|closed|draft> filters[assigned_id]:s filters[created_at]:t filters[responsible_contractor_id]:I filters[cost_code_id]:s filters[received_from_login_information_id]:s filters[ball_in_court_id]:i filters[location_id]:I filters[updated_at]:t filters[rfi_manager_id]:i filters[number]:i filters[prefix_stage_id]:s search:s sort[attribute]:s sort[direction]:s<asc|desc>
=2t
=2t
=4z
filters[query]:s export_format:s<pdf|csv> table_configuration_for_export:o












=4z
=4z
=rr

=2t
only_official:b


format:s*<pdf|zip>



=4z




=12n






view:s<ids_only|total_count_only> start_date:d finish_date:d page:i per_page:i filters[query]:s filters[updated_at]:t filters[assigned_id]:I filters[date]:d sort:s<id|name|start_date|finish_date|percent>















specification_section_ids:U
=4z


page:i per_page:i filters[status]:s filters[specification_set_id]:I


filters[id]:I filters[updated_at]:t page:i per_page:i
=4z

page:i per_page:i filters[id]:I filters[ball_in_court_id]:i filters[created_at]:t filters[query]:s filters[received_from_id]:i filters[responsible_contractor_id]:I filters[attachments]:S filters[specification_section_id]:I filters[approver_id]:I filters[cost_code_id]:I filters[current_revision]:b filters[division]:S filters[location_id]:I filters[submittal_manager_id]:I filters[number]:S filters[submittal_package_id]:I filters[response_id]:I filters[required_on_site_date]:S filters[status_id]:S filters[type]:S filters[task_id]:I filters[revision]:I filters[specification_area_id]:U filters[unpackaged]:b filters[workflow_progress]:U filters[updated_at]:t filters[anticipated_delivery_date]:U sort:s<specification_section|number|title|type|status|responsible_contractor|submit_by|received_from|received_date|due_date|distributed_at|submittal_package|anticipated_delivery_date>
=wz

=4z
=4z
=4z
=4z
=4z
=4z

=4z
=4z
=4z
=4z
=4z
=4z
=4z
=4z

=4z
=4z
=4z
=4z
=4z
=4z
=4z
=4z
=4z
=4z
=4z
=4z

=4z
=4z
=4z
=4z


page:i per_page:i filters[id]:I filters[ball_in_court_id]:i filters[created_at]:t filters[query]:s filters[received_from_id]:i filters[responsible_contractor_id]:I filters[specification_section_id]:I filters[approver_id]:I filters[current_revision]:b filters[division]:S filters[location_id]:I filters[submittal_manager_id]:I filters[submittal_package_id]:I filters[response_id]:I filters[status_id]:S filters[type]:S filters[updated_at]:t sort:s<specification_section|number|title|type|status|responsible_contractor|submit_by|received_from|received_date|due_date|distributed_at|submittal_package|anticipated_delivery_date>

=wz
=4z

type:s<labor|equipment|all> per_page:i page:i serializer_view:s view:s filters:o
=4z
=2t
=2t
=4z

search_keyword:s
=4z





=2t









=4z
=2t




=2t


=2t
=2t

=4z
=2t




=2t

log_date:d start_date:d end_date:d page:i per_page:i filters[daily_log_segment_id]:I filters[created_by_id]:I






page:i per_page:i filters[updated_at]:t filters[deleted_at]:t filters[date]:d






=4z
sub_job_id:i
sub_job_id:i page:i per_page:i
=4z







filters[is_active]:b for_mobile:b include_configurable_generic_tools:b page:i per_page:i


=9p
=9p

page:i per_page:i view:s<compact|normal> filters[created_at]:t filters[updated_at]:t filters[permission_template]:i filters[vendor_id]:I filters[origin_id]:s filters[trade_id][]:I filters[search]:s filters[employee]:b filters[id]:i sort:s<name|vendor_name|permission_template>
=2t
=8t

filters[permission_template]:i filters[vendor_id]:I filters[id]:i filters[except_id]:i filters[trade_id][]:I contact:b vendor:b user_role:b grouped_by_vendor:b

=2t



view:s<normal|extended> page:i per_page:i filters[search]:s filters[standard_cost_code_id][]:I filters[trade_id][]:I filters[id][]:I filters[parent_id][]:I filters[abbreviated_name][]:S sort:s<name|main_office_name|project_and_bid_counts>
view:s<normal|extended> run_configurable_validations:b
view:s<normal|extended> page:i per_page:i sort:s<name>
=c2
=c2
=1ak
view:s<normal|extended|name>

=100


=tx
=tx
=tx
=12n
=2t

=2t

=wk




log_date:d start_date:d end_date:d page:i per_page:i filters[daily_log_segment_id]:I


log_date:d







legacy_sub_job_id:i
legacy_sub_job_id:i legacy_cost_code_id:i include_action_policy:b only_active_items:b with_descendant_counts:b include_sub_job_cost_codes:b with_sub_job_cost_codes_count:b page:i per_page:i




=19t
can_select_divisions:b required_segments:U filters[status][]:S filters[updated_at]:t scope:s<budget_code|production_quantity_code> query:s group_type:s<contract> group_id:i hide_not_in_group:b page:i per_page:i




=4z






=12n






=4z




=i3
project_id:i* page:i per_page:i sort:s<name> filters[name]:S

=9

=9
project_id:i* page:i per_page:i filters[status]:s<open|closed|pending> filters[priority]:s<low|medium|high> filters[punch_item_type_id]:i filters[location_id]:I filters[include_sublocations]:b filters[approver_login_information_id]:i filters[vendor_id]:i filters[assignee_response]:b filters[trade_id]:i filters[id]:I filters[query]:s filters[updated_at]:t
=2t
id:i* project_id:i*
=9
=9

project_id:i* include_deleted:b
=2t
=9
=9

=2o
project_id:i* view:s<compact|extended> page:i per_page:i filters[id]:I filters[status]:s<Draft|Processing|Submitted|Partially Received|Received|Approved|Closed> filters[created_at]:t filters[updated_at]:t filters[include_deleted]:s<only|with> filters[origin_id]:s
=2t

=9
=2t
=9
project_id:i* filters[id]:I filters[line_item_id]:i

=9

=9
project_id:i* page:i per_page:i filters[id]:I filters[created_at]:t filters[updated_at]:t filters[cost_code_id]:s filters[line_item_type_id]:i view:s<default|ssov_source_lines>

=9
project_id:i* view:s<default|ssov_source_lines>

=9

project_id:i* task_id:i view:s page:i per_page:i
project_id:i* task_id:i*
=9
project_id:i* page:i per_page:i filters[id]:I filters[commitment_id]:i filters[period_id]:i filters[status]:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> filters[created_at]:t filters[updated_at]:t filters[origin_id]:s

=9

=9
commitment_id:i* project_id:i* change_order_package_id:i*
=9
=9
project_id:i* page:i per_page:i filters[change_order_id]:I
=9
=9
=2o
=9
=9
=2o
=9
=9
=9
=1dl
polling:b project_id:i*

=2o

=9

=9
project_id:i* contract_id:i* page:i per_page:i filters[status]:s<out_for_pricing|revise_and_resubmit|under_review|pending_final_approval|closed|withdrawn> filters[created_at]:t filters[updated_at]:t filters[commitment_contract_id]:i

=2h

=2h
=i6

=2h

=i6

=2h

=2o
=9
=9
=9
=9

project_id:i company_id:i filter_correspondence_types:b
=2o
=69
project_id:i* specification_section_division_id:i* all_revisions:s page:i per_page:i
=9
project_id:i* filters[id]:I sort:s<number>
=9
=29

=i5

company_id:i* standard_cost_code_list_id:i* page:i per_page:i filters[origin_id]:s view:s<default|compact|extended>
view:s<default|compact|extended>
=1f1
company_id:i* standard_cost_code_list_id:i* view:s<default|compact|extended>
=1f1
=i5
=2o

=9
=9

=9
project_id:i* send_emails:b submittal_id:i*
project_id:i* filters[id]:I view:s<ids_only>
project_id:i* filters[approved_id]:s filters[ball_in_court]:s filters[date_range]:s filters[due_by]:s filters[end_date]:d filters[include_sublocations]:b filters[location_id]:I filters[only_current_revision]:i<1> filters[query]:s filters[received_from_id]:i filters[response]:s filters[responsible_contractor_id]:I filters[spec_division]:s filters[spec_section_id]:s filters[start_date]:d filters[status]:S filters[submittal_type]:s filters[submittal_package_id]:I page:i per_page:i
=9
=2o
project_id:i* page:i per_page:i filters[query]:s filters[assigned_id]:s filters[created_at]:t filters[created_by_id]:I filters[due_date]:d filters[status]:S filters[task_item_category_id]:s filters[id]:I sort:s<number|title|assignee|due_date|status|category>
=9
=m6
=2o
=9
=9
=9
=9
project_id:i* page:i per_page:i view:s<compact|normal> filters[updated_at]:t filters[row_number]:i filters[query]:s

=9
=9

=9
=29
=i5

/id:s* company_id:i*
=1fy
=29
=i5

=1fy
=1fy
=1fy
project_id:i* start_date:d end_date:d page:i per_page:i

=9

=9
=2o

=9
=9

=9
=2o
company_id:i* page:i per_page:i filters[active]:b filters[created_at]:t filters[updated_at]:t filters[vendor_id]:I filters[origin_id]:s filters[trade_id][]:I filters[search]:s sort:s<name|vendor_name|permission_template|full_name>
company_id:i* run_configurable_validations:b
=i5
view:s<compact|normal|erp|extended|directory|summary> company_id:i* page:i per_page:i filters[origin_id]:s filters[search]:s filters[created_at]:t filters[updated_at]:t filters[standard_cost_code_id][]:I filters[trade_id][]:I filters[id][]:I filters[parent_id][]:I sort:s<name|main_office_name|project_and_bid_counts>
view:s<compact|normal|erp|extended|directory|summary> run_configurable_validations:b
=2t
company_id:i* view:s<compact|normal|erp|extended|directory|summary> page:i per_page:i
=1gm
=i5
=i5
company_id:i* project_id:i* namespace:s api_version:s

company_id:i* project_id:i* page_size:i page_start:i filters[status]:s
=6



=6

=6
=9
=9
project_id:i* view:s<compact|extended> page:i per_page:i filters[id]:I filters[status]:s<Draft|Out For Bid|Out For Signature|Approved|Complete|Terminated|Void> filters[created_at]:t filters[updated_at]:t filters[include_deleted]:s<only|with> filters[origin_id]:s
=2t

=9
=2t
=9
=1d1

=9

=9
=1d6

=9
=1d9

=9

workflow_instance_id:i* company_id:i* page:i per_page:i
workflow_instance_id:i* company_id:i*
=1hn
company_id:i* filters[workflowed_object_id]:i filters[workflowed_object_type]:s page:i per_page:i
=i5
/company_id:i* created_after:s created_at:t created_before:s dayRange:s* page:i start_day:s* updated_after:s updated_at:t updated_before:s
/company_id:i* page:i
/company_id:i*
=1ht
/company_id:i* /field_id:s*
=1hv
=1hv
=1hv
=1hv
=1ht
=1ht
=1ht
=1ht
=1ht
/company_id:i* page:i dayRange:s* start_day:s*
/company_id:i* page:i first_name:s last_name:s email:s employee_number:s custom_fields_integration_name:s created_at:t created_before:s created_after:s updated_at:t updated_before:s updated_after:s
=1ht
/company_id:i* page:i name:s project_number:s custom_fields_integration_name:s created_at:t created_before:s created_after:s updated_at:t updated_before:s updated_after:s
/company_id:i* jobTitleIds:U assignmentCount:i<1|2|3> projectName:b project_number:s assignmentStart:b assignmentEnd:b availableAfterDate:b employee_number:s jobTitle:b assignmentDuration:b
/company_id:i* tagIds:U warningTags:b employee_number:s jobTitle:b
=1hs
=1ht
=1ht
=1ht
/company_id:i* /job_title_id:s*
=1if
=1if
=1if
=1if
limit:i starting_after:s starting_before:s
=1i6
=1ht
=1ht
=1ht
=1ht
/company_id:i* dayRange:s* start_day:s*
=1ht
=1ht
/company_id:i* projectName:b project_number:s assignmentStart:b assignmentEnd:b start_time:b end_time:b cost_code:b labels:b duration:b
=1ht
=1ht
/company_id:i* timezone:s* limit:i start_after:s
=1ht
/company_id:i* /time_off_id:s*
=1iy
=1iy
=1ht
=1ht
=1ht
/company_id:i* page:i name:s project_number:s custom_fields_integration_name:s
=1ht
=1ht
=1ht
=1ht
=1iq
=1ht
/company_id:i* /category_id:s*
=1jb
=1jb
/company_id:i* /category_id:s* /subcategory_id:s*
=1je
/company_id:i* employeeName:b employee_number:s jobTitle:b assignmentStart:b assignmentEnd:b start_time:b end_time:b cost_code:b labels:b duration:b
=1hs
=1ht
=1ht
/company_id:i* /role_id:s*
=1ht
=1ht
=1ht
/company_id:i* /wage_override_id:s*
=1hs
/company_id:i* /request_id:s*
=1jq
=1ht
=1ht
=1ht
=1ht
=1ht
=1ht
/company_id:i* group_ids:S*

=9

project_id:i* page:i per_page:i filters[created_at]:t filters[updated_at]:t filters[include_deleted]:s<only|with>
=9
project_id:i* selected_origin_id:s
project_id:i* include_deleted_change_event_line_items:b
=9
=9
=9
=9
=4b






page:i per_page:i tool_name:s<admin|timesheets> includes_configurable_field_sets_count:b filters[with_label]:s filters[id]:I sort:s<created_at|label>

/company_id:s* /project_id:s* combined_xfdf:b markup_context:s pin_origin:s
=ev



=9p
=9p
=gs
=2t




=2t

project_id:i page:i per_page:i filters[drawing_discipline_id]:i filters[drawing_set_id]:i with_position:b view:s<compact|extended|with_revisions>


company_id:i* page:i per_page:i filters[by_status]:s<All|Active|Inactive> filters[name]:s filters[project_number]:s filters[created_at]:t filters[updated_at]:t filters[origin_id]:s filters[id]:I filters[synced]:b filters[vendor_id]:i filters[is_demo]:b filters[custom_fields]:o filters[template]:b filters[by_owner_type]:u filters[by_department]:u filters[by_region]:u filters[by_office]:u filters[by_program]:u filters[by_stage]:u filters[by_type]:u filters[by_bid_type]:u view:s<ids|compact|normal|extended> sort:s<name|display_name>
page:i per_page:i view:s<all|internal|use_previous_bidders|use_previous_bid_packages> filter:s<open|closed|hidden|has_bid_forms> with_flags:U sort:s<number|title|bid_due_date|invited_bids_count|bids_will_bid_count|submitted_bids_count|status>


=qy

page:i per_page:i filters[id]:I filters[updated_at]:t filters[section_id]:I filters[list_id]:I
page:i per_page:i filters[inspection_type_id]:I filters[needs_update]:b filters[response_set_id]:I filters[trade_ids]:I filters[query]:s sort:s<inspection_type|name|trade>

=2t
=2t

page:i per_page:i filters[vendor_id]:i filters[potential_assignee]:b filters[potential_distribution_member]:b filters[potential_point_of_contact]:b sort:s<name>
log_date:d start_date:d end_date:d filters[status]:s<all|approved|pending> filters[created_by_id]:I page:i per_page:i filters[daily_log_segment_id]:I
=1le
=2t

=2t

=v6




page:i per_page:i filters[id]:I view:s<compact|extended|only_ids|mfe>



filters[id]:I view:s<only_ids> page:i per_page:i

=w8
page:i per_page:i view:s<normal|with_drawing_log_imports>
=uq
view:s<normal|with_drawing_log_imports>
=1ly
page:i per_page:i filters[id]:I filters[private]:b filters[created_by_id]:I filters[form_template_id]:I filters[search]:s filters[created_at]:t filters[updated_at]:t sort:s<created_by|description|name|created_at|updated_at>



meeting_id:i*
page:i per_page:i deleted_only:b filters[assignee_id]:I filters[id]:I serializer_view:s<normal|extended>

page:i per_page:i filters[assignee_id]:I filters[id]:I filters[public]:s filters[draft]:s filters[mode]:s<agenda|meetings> filters[root_id]:s filters[roots]:s filters[template_id]:s show_attachments:b









=sf


=xh
=xk
=xk
=z4
=xk
=xk
filters[query]:s export_format:s<pdf|csv>






task_id:i view:s page:i per_page:i


=x4





=16q
page:i per_page:i filters[id]:I filters[ball_in_court_id]:i filters[created_at]:t filters[query]:s filters[received_from_id]:i filters[responsible_contractor_id]:I filters[required_on_site_date]:S filters[specification_section_id]:I filters[approver_id]:I filters[current_revision]:b filters[division]:S filters[location_id]:I filters[submittal_manager_id]:I filters[submittal_package_id]:I filters[response_id]:I filters[status_id]:S filters[type]:S filters[updated_at]:t filters[unpackaged]:b filters[number]:S filters[task_id]:I filters[anticipated_delivery_date]:U sort:s<specification_section|number|title|type|status|responsible_contractor|submit_by|received_from|received_date|due_date|distributed_at|submittal_package|anticipated_delivery_date>
=wz
=4z



=182

=wz


=4z


=9p
=9p
view:s<extended|ids_only|list|name|minimal|normal> page:i per_page:i filters[search]:s filters[standard_cost_code_id][]:I filters[trade_id][]:I filters[id][]:I filters[parent_id][]:I sort:s<name|main_office_name>
view:s<extended|normal> run_configurable_validations:b
=c2
=1ak
=c2

=1cj
=2t
=1cl
=9
=9

=1cp
=2t
=9

project_id:i* page:i per_page:i filters[id]:I filters[commitment_id]:i filters[period_id]:i filters[status]:s<draft|under_review|revise_and_resubmit|approved|approved_as_noted|pending_owner_approval> filters[created_at]:t filters[updated_at]:t filters[origin_id]:s filters[is_last]:b view:s<default|extended|items|action_policy>
view:s<default|extended|items|action_policy> invite_id:i
project_id:i* view:s<default|extended|items|action_policy>
view:s<default|extended|items|action_policy>
=9
=1gi
=i5

=gs
=2t




=2t

=1gi

view:s<extended|ids_only|normal> page:i per_page:i filters[created_at]:t filters[updated_at]:t filters[vendor_id]:I filters[origin_id]:s filters[trade_id][]:I filters[search]:s sort:s<name|vendor_name|permission_template|full_name|projects|email|job_title>
=2t




=2t

=1gi
=i5
/company_id:s* filters[operation_type]:s filters[started_after]:s filters[started_before]:s filters[status]:s<created|in_progress|done|failed> page:i per_page:i
/company_id:s* /operation_id:s*
/company_id:s* /budget_view_id:s* filters[status_id]:s filters[project_id]:s filters[program_id]:s filters[region_id]:s filters[stage_id]:s filters[office_id]:s filters[department_id]:s filters[created_by_id]:s filters[created_at]:t sort:s<created_at|-created_at> page:i per_page:i
/company_id:s* /budget_view_id:s* filters[status_id]:s filters[project_id]:s filters[program_id]:s filters[region_id]:s filters[stage_id]:s filters[office_id]:s filters[department_id]:s filters[created_by_id]:s filters[created_at]:t
/company_id:s* page:i per_page:i
/company_id:s* /id:s*
=1oz
=1p0
=1oz
=ba
=1p0
=1p0
=ba
=ba
/company_id:s* type:s field_set_id:s
/company_id:s* view:s<normal|extended> sort:s<updated_at|name|document_type|document_type_then_name|document_type_then_created_at|document_type_then_updated_at> filters[created_by_id]:I filters[created_at]:t filters[updated_at]:t filters[document_type]:s<file|folder> filters[file_type]:S filters[is_in_recycle_bin]:b filters[search]:s filters[folder_id]:s page:i per_page:i
/company_id:s* /document_id:s*
/company_id:s* search:s filters[id]:s filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[is_deleted]:b filters[assignee_ids]:s page:i per_page:i* view:s<compact|short|normal|ids|extended> sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=ba
=ba
=ba
=ba
=ba
=1oz
=ba
/company_id:s* search:s filters[id]:s filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[is_deleted]:b filters[assignee_ids]:s page:i per_page:i* sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=ba
/company_id:s* page:i per_page:i* filters[is_active]:b
=ba
/company_id:s* /status_id:s*
=1po
/company_id:s* /equipment_id:s*
/company_id:s* /equipment_id:s* resource_id:s
/company_id:s* /equipment_id:s* /attachment_id:s*
=1ps
=1ps
/company_id:s* /equipment_id:s* resource_id:s resource_type:s
/company_id:s* /equipment_id:s* page:i per_page:i*
=1pq
=1pq
/company_id:s* /equipment_id:s* search:s filters[type]:s page:i per_page:i* sort:s<maintenanceType|duration|startDate|issue|notes>
=1pq
/company_id:s* /equipment_id:s* /maintenance_id:s*
=1q1
=1q1
=1pq
/company_id:s* /equipment_id:s* per_page:i*
=1pm
=ba
/company_id:s* /category_id:s*
=1q8
=1pm
=ba
/company_id:s* /make_id:s*
=1qc
/company_id:s* page:i per_page:i* filters[is_active]:b filters[make_id]:s
=ba
/company_id:s* /model_id:s*
=1qg
/company_id:s* page:i per_page:i* filters[is_active]:b filters[category_id]:s filters[id]:s
=ba
/company_id:s* /type_id:s*
=1qk
=1oz
=ba
/company_id:s* /bid_board_project_id:s*
=1qo
=1qo
=1qo
=1qo
/company_id:s* /bid_board_project_id:s* /custom_field_id:s*
=1qo
/company_id:s* /bid_board_project_id:s* page:i per_page:i
=1qo
/company_id:s* /bid_board_project_id:s* /note_id:s*
=1qx
=1qx
=1qv
=1qo
/company_id:s* /bid_board_project_id:s* /proposal_id:s*
=1r2
=1r2
/company_id:s* /bid_board_project_id:s* /proposal_id:s* page:i per_page:i
=1r2
/company_id:s* /bid_board_project_id:s* /proposal_id:s* /line_item_group_id:s*
=1r7
=1r7
=1r5
=1r2
/company_id:s* /bid_board_project_id:s* /proposal_id:s* /line_item_id:s*
=1rc
=1rc
=1qv
=1qo
=1qo
/company_id:s* /bid_board_project_id:s* /task_id:s*
=1ri
=1ri
=1oz
=ba
=ba
=ba
/company_id:s* /item_id:s*
=1rp
=1rp
/company_id:s* /catalog_id:s*
=1rs
=1rs
/company_id:s* /catalog_id:s* page:i per_page:i type:S cost_item_unit:U
/company_id:s* /catalog_id:s* /parent_catalog_id:s*
=ba
/company_id:s* /template_item_id:s*
=1ry
=ba
=ba
=1oz
=d6
/company_id:s* /project_id:s* /plan_id:s* page:i per_page:i sort:s<created_at>
/company_id:s* /project_id:s* budget_view_id:s page:i per_page:i filters:U
=d6
/company_id:s* /project_id:s* page:i per_page:i
=1s7
/company_id:s* /project_id:s* /id:s*
/company_id:s* /project_id:s* /wbs_code_id:s*
=1sa
/company_id:s* /project_id:s* /budget_view_id:s* filters[status_id]:s comparison_budget_column_ids:U sort:s<created_at|-created_at> page:i per_page:i
/company_id:s* /project_id:s* filters[calendar_id]:s filters[name]:s filters[is_global]:b sort:s<calendar_id|name|is_global> page:i per_page:i
/company_id:s* /project_id:s* /calendar_id:s*
=d6
=d6
/company_id:s* /project_id:s* /commitment_co_batch_id:s*
=1sh
=d6
/company_id:s* /project_id:s* /change_order_csv_export_id:s*
/company_id:s* /project_id:s* /commitment_change_order_id:s* page:i per_page:i
/company_id:s* /project_id:s* /commitment_change_order_id:s*
/company_id:s* /project_id:s* /commitment_change_order_id:s* /id:s*
=1sn
=1sn
=1sm
=1sm
/company_id:s* /project_id:s* page:i per_page:i view:s<default|extended> filters[include_deleted]:s<only|with> filters[accounting_method]:s<unit|amount> filters[type]:s<WorkOrderContract|PurchaseOrderContract> filters[created_at]:t filters[deleted_at]:t filters[id]:i filters[signature_required]:b filters[status]:s filters[updated_at]:t filters[vendor_id]:i filters[executed]:b
/company_id:s* /project_id:s* view:s<default|extended>
/company_id:s* /project_id:s* /commitment_contract_id:s* view:s<default|extended>
=1su
/company_id:s* /project_id:s* /commitment_contract_id:s*
/company_id:s* /project_id:s* /commitment_contract_id:s* page:i per_page:i
=1sw
/company_id:s* /project_id:s* /commitment_contract_id:s* /id:s*
=1sz
=1sz
=1sw
=1sw
/company_id:s* /project_id:s* /contract_id:s*
/company_id:s* /project_id:s* /invoice_id:s* page:i per_page:i
/company_id:s* /project_id:s* /invoice_id:s*
=1t5
/company_id:s* /project_id:s* /invoice_id:s* /document_id:s*
=1t8
=1t8
/company_id:s* /project_id:s* view:s<ids_only> save_sticky_filters:b included:s page:i per_page:i filters[assignee_company_id]:U filters[assignee_id]:I filters[created_by_id]:I filters[created_from]:U filters[ids]:I filters[location_id]:s filters[include_sublocations]:b filters[search]:s filters[status]:s filters[issue_type]:S filters[priority]:S filters[trade_id]:s filters[updated_at]:t filters[due_date]:d filters[created_at]:t sort:s<created_at|-created_at|updated_at|-updated_at|due_date|-due_date|title|-title|status|-status|assignee|-assignee|created_by|-created_by> filters[overdue]:b filters[document_container_id]:S filters[document_revision_id]:S filters[coordination_issue_file_id]:I filters[watcher_id]:U
=d6
/company_id:s* /project_id:s* page:i per_page:i filters[assignee_company_id]:U filters[assignee_id]:I filters[created_by_id]:I filters[created_from]:U filters[id]:I filters[location_id]:s filters[include_sublocations]:b filters[search]:s filters[status]:s filters[issue_type]:S filters[priority]:S filters[trade_id]:s filters[updated_at]:t filters[due_date]:d filters[created_at]:t sort:s<created_at|-created_at|updated_at|-updated_at|due_date|-due_date|title|-title|status|-status|assignee|-assignee|created_by|-created_by> filters[overdue]:b filters[document_container_id]:S filters[document_revision_id]:S filters[source_file_id]:U view:s<normal|extended> viewpoint_format:s<procore|bcf> included:s
/company_id:s* /project_id:s* /id:s* view:s<normal|extended> viewpoint_format:s<procore|bcf> included:s
=1s9
=1s9
/company_id:s* /project_id:s* /coordination_issue_id:s*
/company_id:s* /project_id:s* /coordination_issue_id:s* view:s<ids_only> page:i per_page:i primary:b included:s
=1th
=1th
/company_id:s* /project_id:s* /coordination_issue_id:s* /viewpoint_id:s* included:s
/company_id:s* /project_id:s* /coordination_issue_id:s* /viewpoint_id:s*
=1tm
/company_id:s* /project_id:s* /id:s* included:s
=1s9
=1s9
/company_id:s* /project_id:s* search:s filters[id]:s filters[association_status]:s<current|past|all> filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[is_current_project]:s filters[assignee_ids]:s page:i per_page:i* view:s<compact|short|normal|ids> sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=d6
=d6
=d6
=d6
=d6
=d6
/company_id:s* /project_id:s* search:s filters[id]:s filters[updated_at]:t page:i per_page:i* view:s<ids|normal|extended>
=d6
/company_id:s* /project_id:s* /equipment_id:s*
/company_id:s* /project_id:s* search:s filters[id]:s filters[association_status]:s<current|past|all> filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[is_current_project]:s filters[assignee_ids]:s page:i per_page:i* sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
/company_id:s* /project_id:s* page:i per_page:i* filters[is_active]:b
/company_id:s* /project_id:s* /equipment_id:s* resource_id:s
/company_id:s* /project_id:s* /equipment_id:s* /attachment_id:s*
=1u4
=1u4
/company_id:s* /project_id:s* /equipment_id:s* resource_id:s resource_type:s
=1u0
=1u0
/company_id:s* /project_id:s* /equipment_id:s* search:s filters[type]:s page:i per_page:i* sort:s<maintenanceType|duration|startDate|issue|notes>
=1u0
/company_id:s* /project_id:s* /equipment_id:s* /maintenance_id:s*
=1uc
=1uc
=1u0
=1u2
=d6
=1u2
=d6
/company_id:s* /project_id:s* page:i per_page:i* filters[is_active]:b filters[make_id]:s
=d6
/company_id:s* /project_id:s* page:i per_page:i* filters[is_active]:b filters[category_id]:s filters[id]:s
=d6
=d6
=1s7
=d6
/company_id:s* /project_id:s* /note_id:s*
=1ur
=1ur
=1s7
=d6
/company_id:s* /project_id:s* /proposal_id:s*
=1uw
=1uw
/company_id:s* /project_id:s* /proposal_id:s* page:i per_page:i
=1uw
/company_id:s* /project_id:s* /proposal_id:s* /line_item_group_id:s*
=1v1
=1v1
=1uz
=1uw
/company_id:s* /project_id:s* /proposal_id:s* /line_item_id:s*
=1v6
=1v6
=1s7
=d6
=d6
/company_id:s* /project_id:s* /task_id:s*
=1vc
=1vc
/company_id:s* /project_id:s* /item_id:s* page:i per_page:i filters[id]:I
=1vf
/company_id:s* /project_id:s* /item_id:s*
=1vh
/company_id:s* /project_id:s* /item_id:s* /id:s*
=1vj
=1vj
=1vj
/company_id:s* /project_id:s* /template_item_id:s*
=1vn
/company_id:s* /project_id:s* page:i per_page:i query:s filters[inspection_type_grouping]:s<quality|safety> view:s<recycle_bin>
=1vp
=1vp
=1vp
=1vp
=1vp
/company_id:s* /project_id:s* page:i per_page:i query:s filters[inspection_type_grouping]:s<quality|safety>
=1vv
=1vv
=1vp
=1vp
=1vp
/company_id:s* /project_id:s* /inspection_id:s*
=1w1
=1s7
=d6
=1s9
/company_id:s* /project_id:s* /id:s* /category_id:s*
/company_id:s* /project_id:s* /prime_change_order_batch_id:s*
=1w7
=d6
=1sk
/company_id:s* /project_id:s* /prime_change_order_id:s* page:i per_page:i
/company_id:s* /project_id:s* /prime_change_order_id:s*
/company_id:s* /project_id:s* /prime_change_order_id:s* /id:s*
=1wd
=1wd
=1wc
=1wc
/company_id:s* /project_id:s* page:i per_page:i view:s<default|extended> filters[accounting_method]:s<unit|amount> filters[architect_id]:i filters[contractor_id]:i filters[created_at]:t filters[deleted_at]:t filters[id]:i filters[signature_required]:b filters[status]:s filters[updated_at]:t filters[vendor_id]:i filters[executed]:b
=1st
=1t4
/company_id:s* /project_id:s* /prime_contract_id:s* view:s<default|extended>
=1wl
/company_id:s* /project_id:s* /prime_contract_id:s*
/company_id:s* /project_id:s* /prime_contract_id:s* page:i per_page:i
=1wn
/company_id:s* /project_id:s* /prime_contract_id:s* /id:s*
=1wq
=1wq
=1wn
=1wn
/company_id:s* /project_id:s* per_page:i
=d6
=1s7
/company_id:s* /project_id:s* page:i per_page:i query:s view:s<recycle_bin>
=1wy
/company_id:s* /project_id:s* page:i per_page:i query:s
=1x0
=1x0
=1x0
=1x0
=1x0
=1x0
=1x0
=1s9
/company_id:s* /project_id:s* filters[schedule_id]:s filters[schedule_name]:s filters[schedule_type]:s<ONBOARDING|READONLY_PROJECT_SCHEDULE|LOOKAHEAD|READONLY_ONBOARDING|IMPORTED_READ_WRITE_ONBOARDING|IMPORTED_READ_WRITE_PROJECT_SCHEDULE|LOOKAHEAD_ONBOARDING> filters[is_active]:b filters[updated_at][gt]:s sort:s<schedule_id|schedule_name|schedule_type|is_active|updated_at> page:i per_page:i
/company_id:s* /project_id:s* /schedule_id:s*
/company_id:s* /project_id:s* /schedule_id:s* filters[activity_id]:s filters[activity_name]:s filters[is_critical]:b filters[updated_at][gt]:s sort:s<activity_id|activity_name|start_date|finish_date|percent_complete|parent_id|ordered_parent_index|deadline_date|created_at|last_modified_at|starts_at|finishes_at> page:i per_page:i
/company_id:s* /project_id:s* /schedule_id:s* /activity_id:s*
/company_id:s* /project_id:s* /schedule_id:s* filters[id]:s filters[from_activity]:s filters[to_activity]:s filters[updated_at][gt]:s sort:s<id|from_activity|to_activity|updated_at> page:i per_page:i
/company_id:s* /project_id:s* /schedule_id:s* /activity_link_id:s*
/company_id:s* /project_id:s* /schedule_id:s* @locale:s
/company_id:s* /project_id:s* /schedule_id:s* /job_id:s*
/company_id:s* /project_id:s* /schedule_id:s* /job_id:s* @locale:s
/company_id:s* /project_id:s* /schedule_id:s* filters[timeline_event_id]:s filters[timeline_event_name]:s filters[source_activity_deleted]:b sort:s<timeline_event_id|timeline_event_name|start_date|finish_date> page:i per_page:i
=1xa
/company_id:s* /project_id:s* /schedule_id:s* /timeline_event_id:s*
=1xk
=1xk
=d6
/company_id:s* /project_id:s* page:i per_page:i filters[id]:I filters[anticipated_delivery_date]:U filters[ball_in_court_id]:s filters[ball_in_court_company_id]:s filters[closed_at]:t filters[created_at]:t filters[query]:s filters[received_from_id]:I filters[responsible_contractor_id]:s filters[specification_section_id]:I filters[approver_id]:I filters[current_revision]:B filters[division]:S filters[location_id]:I filters[submittal_manager_id]:I filters[submittal_package_id]:I filters[response_id]:I filters[status_id]:S filters[type]:S filters[updated_at]:t filters[unpackaged]:U filters[number]:S filters[has_operation_errors]:U filters[operation_errors_by_operation_id]:U sort:s<specification_section|number|title|type|status|responsible_contractor|submit_by|received_from|received_date|due_date|distributed_at|submittal_package|anticipated_delivery_date> show_attachments:b
=d6
/company_id:s* /project_id:s* page:i per_page:i filters[search]:s
/company_id:s* /project_id:s* page:i per_page:i search_text:s
=d6
=ef
=ef
/company_id:s* /project_id:s* filters[id]:I filters[attribute_id]:S page:i per_page:i sort:s<name>
=d6
=d6
/company_id:s* /project_id:s* /wbs_attribute_item_id:s*
=1xy
/company_id:s* /project_id:s* filters[id]:I page:i per_page:i sort:s<name|position>
=d6
/company_id:s* /project_id:s* /wbs_attribute_id:s*
=1y2
/company_id:s* /project_id:s* page:i per_page:i filters[id]:I filters[search]:s filters[scope]:s<budget_code|production_quantity_code> group:s
/company_id:s* /project_id:s* filters[id][]:I
/company_id:s* /project_id:s* filters[attribute_id][]:S filters[attribute_item_id][]:U filters[id][]:I
/company_id:s* /project_id:s* page:i per_page:i filters[id]:s filters[search]:s
=1s7
=1s7
/company_id:s* /project_id:s* namespace:s payload_version:s include_trigger_count:b page:i per_page:i
=d6
/company_id:s* /project_id:s* /hook_id:s* filter[status]:s<succeeded|failed|discarded|enqueued|retrying> filter[resource_name]:s filter[event_type]:s filter[start]:s filter[end]:s page:i per_page:i
/company_id:s* /project_id:s* /hook_id:s* page:i per_page:i
/company_id:s* /project_id:s* /hook_id:s*
=1ye
=1ye
/company_id:s* /project_id:s* /hook_id:s* /id:s*
=1s9
=1s9
=1s9
/company_id:s* /project_id:s* payload_version:s* page:i per_page:i
/company_id:s* /project_id:s* filters[tool_type]:s* filters[tool_subtype]:i filters[item_id]:s filters[assignee_id]:s filters[active]:b filters[overdue]:b per_page:i cursor:s
=d6
=d6
=1s9
=1s9
=1s9
=1s9
=1s9
=1s9
/company_id:s* /project_id:s* tool_type:s* tool_subtype:i page:i per_page:i
/company_id:s* /project_id:s* per_page:i filters[tool_type]:s* filters[tool_subtype]:s filters[is_default]:b filters[is_valid]:b
=1s9
=1s9
=1s9
=1yv
/company_id:s* page:i per_page:i filters[users_only]:b
=ba
=ba
=1p0
=1p0
=ba
=ba
=ba
=ba
=ba
=1p0
=ba
=ba
=ba
=ba
/company_id:s* namespace:s payload_version:s include_trigger_count:b page:i per_page:i
=ba
/company_id:s* /hook_id:s* filter[status]:s<succeeded|failed|discarded|enqueued|retrying> filter[resource_name]:s filter[event_type]:s filter[start]:s filter[end]:s page:i per_page:i
/company_id:s* /hook_id:s* page:i per_page:i
/company_id:s* /hook_id:s*
=1zk
=1zk
/company_id:s* /hook_id:s* /id:s*
=1p0
=1p0
=1p0
/company_id:s* payload_version:s* page:i per_page:i
/company_id:s* filters[tool_type]:s* filters[tool_subtype]:i filters[item_id]:s filters[assignee_id]:s filters[active]:b filters[overdue]:b per_page:i cursor:s
=ba
=ba
=1p0
=1p0
=1p0
=1p0
=1p0
=1p0
/company_id:s* tool_type:s* tool_subtype:i page:i per_page:i
/company_id:s* per_page:i filters[tool_type]:s* filters[tool_subtype]:s filters[is_default]:b filters[is_valid]:b
=1p0
=1p0
=1p0
=1oz
=1p0
=ba
=201
/project_id:s* view:s<normal|extended> sort:s<updated_at|name|document_type|document_type_then_name|document_type_then_created_at|document_type_then_updated_at> filters[created_by_id]:I filters[created_at]:t filters[updated_at]:t filters[document_type]:s<file|folder> filters[file_type]:S filters[is_in_recycle_bin]:b filters[search]:s filters[folder_id]:s filters[custom_tag_ids]:U filters[private]:b page:i per_page:i
/project_id:s* /document_id:s*
/company_id:s* search:s filters[id]:s filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[group_ids]:s filters[assignee_ids]:s filters[current_project_ids]:s filters[is_deleted]:b filters[updated_at]:t page:i per_page:i* view:s<compact|short|normal|ids|extended> sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=ba
=ba
=ba
/company_id:s* search:s filters[id]:s filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[group_ids]:s filters[assignee_ids]:s filters[current_project_ids]:s filters[is_deleted]:b filters[updated_at]:t page:i per_page:i* sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=ba
=1pq
=1pq
=1pq
=1pq
=1pq
/company_id:s* /project_id:s* search:s filters[id]:s filters[association_status]:s<current|past|all> filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[group_ids]:s filters[is_current_project]:s filters[assignee_ids]:s filters[updated_at]:t page:i per_page:i* view:s<compact|short|normal|ids> sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=d6
=d6
=d6
=d6
/company_id:s* /project_id:s* search:s filters[id]:s filters[association_status]:s<current|past|all> filters[type]:s filters[category]:s filters[make]:s filters[model]:s filters[type_ids]:s filters[category_ids]:s filters[make_ids]:s filters[model_ids]:s filters[year]:s filters[status]:s filters[ownership]:s filters[vendor_ids]:s filters[group_ids]:s filters[is_current_project]:s filters[assignee_ids]:s filters[updated_at]:t page:i per_page:i* sort:s<make|model|category|type|equipmentId|equipmentName|serialNumber|year|ownership|ratePerHour|notes|rentalStartDate|rentalEndDate>
=d6
=1u0
=1u0
=1u0
=1u0
=1u0
=1s7
=d6
/company_id:s* /project_id:s* /specification_area_id:s*
=211
/company_id:s* /project_id:s* specification_configuration:o*
=213
=1s7
=1s7
=ba`;
