package import KenDomain

/// Every address of the pages, once: the router mounts them and the pages link to them.
package enum Places {
    package static let radar = "/"
    package static let accounts = "/accounts"
    package static let account = Place<Organisation.ID>("/accounts/{id}")
    package static let accountPeople = Place<Organisation.ID>("/accounts/{id}/people")
    package static let accountOwed = Place<Organisation.ID>("/accounts/{id}/owed")
    package static let accountTimeline = Place<Organisation.ID>("/accounts/{id}/timeline")
    /// The next conversation with an account, planned or not.
    package static let accountKind = Place<Organisation.ID>("/accounts/{id}/kind")
    package static let accountBrief = Place<Organisation.ID>("/accounts/{id}/brief")
    /// For whoever takes over; `?person=` names one of its people.
    package static let accountHandover = Place<Organisation.ID>("/accounts/{id}/handover")
    package static let person = Place<Person.ID>("/people/{id}")
    package static let personFact = Place<Person.ID>("/people/{id}/facts")
    package static let personFunctions = Place<Person.ID>("/people/{id}/functions")
    package static let conversations = "/conversations"
    package static let conversation = Place<Interaction.ID>("/conversations/{id}")
    package static let conversationBrief = Place<Interaction.ID>("/conversations/{id}/brief")
    package static let conversationKind = Place<Interaction.ID>("/conversations/{id}/kind")
    package static let conversationTopics = Place<Interaction.ID>("/conversations/{id}/topics")
    package static let log = "/log"
    package static let promises = "/promises"
    package static let warnings = "/warnings"
    /// Puts a warning off, or takes it back.
    package static let snooze = "/warnings/snooze"
    package static let sensitivity = "/sensitivity"
    package static let imports = "/import"
    /// Files that were sent and wait to be read.
    package static let upload = Place<String>("/import/{id}")
    /// Takes an import back.
    package static let undoImport = Place<String>("/import/done/{id}/undo")
    /// Rows of a file, named in the query, that an import did not take.
    package static let refusedRows = Place<String>("/import/done/{id}/refused")
    package static let legend = "/legend"
    /// The one-time link that opens a session.
    package static let open = Place<String>("/open/{id}")
    package static let asset = Place<String>("/assets/{id}")
}
