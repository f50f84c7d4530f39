import Domain
public enum PaperKind: String, CaseIterable, Sendable { case status, compliance }
public enum PaperFormat: String, Sendable { case text }
public enum PaperLanguage: String, Sendable { case english }
