extension FormKinds {
  /// Projects, their partners, reports and links.
  static let projects: [any OfficerForm.Type] = [
    AddProjectForm.self, EditProjectForm.self, AdvanceProjectForm.self, AddProjectPartnerForm.self,
    RemoveProjectPartnerForm.self, ProjectReportForm.self, SubmitProjectReportForm.self,
    RemoveProjectReportForm.self, LinkProjectForm.self, UnlinkProjectForm.self,
  ]
}
