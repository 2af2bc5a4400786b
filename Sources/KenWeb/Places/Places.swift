package import KenDomain

/// Every address of the pages, once: the router mounts them and the pages link to them.
package enum Places {
    package static let radar = "/"
    package static let accounts = "/accounts"
    package static let account = Place<Organisation.ID>("/accounts/{id}")
    package static let accountPeople = Place<Organisation.ID>("/accounts/{id}/people")
    package static let accountOwed = Place<Organisation.ID>("/accounts/{id}/owed")
    package static let accountMarket = Place<Organisation.ID>("/accounts/{id}/market")
    package static let accountMoney = Place<Organisation.ID>("/accounts/{id}/money")
    package static let accountNeeds = Place<Organisation.ID>("/accounts/{id}/needs")
    package static let accountChanges = Place<Organisation.ID>("/accounts/{id}/changes")
    package static let accountTimeline = Place<Organisation.ID>("/accounts/{id}/timeline")
    /// The next conversation with an account, planned or not.
    package static let accountKind = Place<Organisation.ID>("/accounts/{id}/kind")
    package static let accountBrief = Place<Organisation.ID>("/accounts/{id}/brief")
    /// The same as files to keep.
    package static let accountBriefMarkdown = Place<Organisation.ID>("/accounts/{id}/brief.md")
    package static let accountBriefCalendar = Place<Organisation.ID>("/accounts/{id}/brief.ics")
    /// For whoever takes over; `?person=` names one of its people.
    package static let accountHandover = Place<Organisation.ID>("/accounts/{id}/handover")
    package static let person = Place<Person.ID>("/people/{id}")
    package static let personFact = Place<Person.ID>("/people/{id}/facts")
    package static let personFunctions = Place<Person.ID>("/people/{id}/functions")
    /// Everything on record about them, to be handed to them.
    package static let personFile = Place<Person.ID>("/people/{id}/file.md")
    package static let personFileJSON = Place<Person.ID>("/people/{id}/file.json")
    package static let personErasure = Place<Person.ID>("/people/{id}/erase")
    package static let conversations = "/conversations"
    package static let conversation = Place<Interaction.ID>("/conversations/{id}")
    package static let conversationBrief = Place<Interaction.ID>("/conversations/{id}/brief")
    package static let conversationBriefMarkdown = Place<Interaction.ID>("/conversations/{id}/brief.md")
    package static let conversationBriefCalendar = Place<Interaction.ID>("/conversations/{id}/brief.ics")
    /// Every planned conversation as a calendar.
    package static let conversationsCalendar = "/conversations.ics"
    package static let conversationKind = Place<Interaction.ID>("/conversations/{id}/kind")
    package static let conversationTopics = Place<Interaction.ID>("/conversations/{id}/topics")
    /// Makes a proposal a planned conversation.
    package static let plans = "/conversations/plan"
    /// The plan of a conversation, and the acts of its protocol.
    package static let conversationPlan = Place<Interaction.ID>("/conversations/{id}/plan")
    package static let conversationStep = Place<Interaction.ID>("/conversations/{id}/step")
    package static let conversationReview = Place<Interaction.ID>("/conversations/{id}/review")
    package static let conversationFollowThrough = Place<Interaction.ID>("/conversations/{id}/follow-through")
    package static let conversationExpectation = Place<Interaction.ID>("/conversations/{id}/expectation")
    package static let log = "/log"
    package static let promises = "/promises"
    /// What of our roadmap was told to whom.
    package static let disclosures = "/promises/disclosures"
    /// Requests to meet somebody, and the answer to one.
    package static let accessRequests = "/promises/access"
    package static let accessReply = Place<AccessRequest.ID>("/promises/access/{id}")
    /// How a promise came to its end.
    package static let promise = Place<Commitment.ID>("/promises/{id}")
    /// What we decided about a pain.
    package static let pain = Place<PainReport.ID>("/promises/pains/{id}")
    package static let bets = "/bets"
    /// What a decision rests on.
    package static let betGrounds = Place<Bet.ID>("/bets/{id}/grounds")
    package static let betDecision = Place<Bet.ID>("/bets/{id}/decision")
    package static let assumptions = "/assumptions"
    /// Strikes an assumption.
    package static let assumption = Place<HeldAssumption.ID>("/assumptions/{id}")
    /// What people told us; `?queue=` names whose words.
    package static let feedback = "/feedback"
    package static let feedbackItem = Place<FeedbackItem.ID>("/feedback/items/{id}")
    package static let feedbackThemes = Place<FeedbackItem.ID>("/feedback/items/{id}/themes")
    package static let feedbackOwner = Place<FeedbackItem.ID>("/feedback/items/{id}/owner")
    package static let feedbackAnswer = Place<FeedbackItem.ID>("/feedback/items/{id}/answer")
    package static let themes = "/feedback/themes"
    package static let theme = Place<Theme.ID>("/feedback/themes/{id}")
    package static let themeMerge = Place<Theme.ID>("/feedback/themes/{id}/merge")
    package static let search = "/search"
    /// Anywhere, any act, any question of the ledger; the second is its list alone.
    package static let go = "/go"
    package static let goList = "/go/list"
    /// Tells pages that stand open that something has changed.
    package static let live = "/live"
    package static let touchpoints = "/touchpoints"
    package static let coCreation = "/co-creation"
    /// Takes one act back.
    package static let undoAct = "/acts/undo"
    package static let warnings = "/warnings"
    /// Puts a warning off, or takes it back.
    package static let snooze = "/warnings/snooze"
    /// Whom our effort goes to.
    package static let attention = "/attention"
    /// What customers try to get done and lack, and the pages of one outcome and of all of a job for those who build.
    package static let needs = "/needs"
    package static let need = Place<Outcome.ID>("/needs/outcomes/{id}")
    package static let jobNeeds = Place<Job.ID>("/needs/jobs/{id}")
    package static let jobs = "/needs/jobs"
    package static let jobSteps = "/needs/steps"
    package static let outcomes = "/needs/outcomes"
    /// Brings the answers to a survey in.
    package static let surveyAnswers = "/needs/answers"
    /// How deep we look for what customers need.
    package static let research = "/research"
    /// The checker of questions, outcomes and jobs.
    package static let lint = "/lint"
    /// What was asked in a conversation, its level, and the level of one question.
    package static let conversationQuestions = Place<Interaction.ID>("/conversations/{id}/questions")
    package static let conversationLevel = Place<Interaction.ID>("/conversations/{id}/level")
    package static let askedQuestion = Place<AskedQuestion.ID>("/questions/{id}/level")
    package static let outlook = "/outlook"
    package static let calls = "/outlook/calls"
    package static let call = Place<OutlookCall.ID>("/outlook/calls/{id}")
    package static let sensitivity = "/sensitivity"
    /// What is kept, what it costs, what customers answer.
    package static let metrics = "/metrics"
    package static let waves = "/metrics/waves"
    package static let costs = "/metrics/costs"
    package static let renewals = "/metrics/renewals"
    package static let references = "/metrics/references"
    package static let referenceChange = Place<ReferenceAgreement.ID>("/metrics/references/{id}")
    /// How we see ourselves.
    package static let mirror = "/mirror"
    package static let poll = "/mirror/poll"
    package static let assessments = "/mirror/assessments"
    package static let definition = "/mirror/definition"
    package static let reviews = "/mirror/reviews"
    /// Sets an item of a review right.
    package static let reviewItem = Place<ReviewRecord.ID>("/mirror/reviews/{id}")
    package static let imports = "/import"
    /// Files that were sent and wait to be read.
    package static let upload = Place<String>("/import/{id}")
    /// Takes an import back.
    package static let undoImport = Place<String>("/import/done/{id}/undo")
    /// Rows of a file, named in the query, that an import did not take.
    package static let refusedRows = Place<String>("/import/done/{id}/refused")
    package static let legend = "/legend"
    /// Lists with a filter that the reader keeps under a name.
    package static let views = "/views"
    package static let view = Place<String>("/views/{id}")
    /// Every setting.
    package static let policy = "/policy"
    /// What changed settings would change.
    package static let policyPreview = "/policy/preview"
    /// The log of changes, and an examination of it.
    package static let audit = "/audit"
    package static let auditExamination = "/audit/examination"
    /// Copies of everything, one of them, and everything as tables.
    package static let backup = "/backup"
    package static let backupFile = Place<String>("/backup/{id}/file")
    package static let exportAll = "/backup/export.zip"
    /// The one-time link that opens a session.
    package static let open = Place<String>("/open/{id}")
    package static let asset = Place<String>("/assets/{id}")
}

extension Places {
    /// Every kind of record.
    package static let allRecords = "/records"
    /// The records of one kind; sent to, it makes one.
    package static let recordsPattern = "/records/{kind}"
    package static let recordPattern = "/records/{kind}/{id}"
    package static let recordRemovalPattern = "/records/{kind}/{id}/removal"
    package static let recordMergePattern = "/records/{kind}/{id}/merge"
    /// Stands where an id would for a record that is not made yet.
    package static let new = "new"

    /// The records of one kind.
    package static func records(_ kind: String) -> String { recordsPattern.replacing("{kind}", with: kind) }

    /// A record, or without an id where one is made.
    package static func record(_ kind: String, _ id: String?) -> String {
        id.map { records(kind) + "/" + $0 } ?? records(kind)
    }

    /// Removes a record.
    package static func recordRemoval(_ kind: String, _ id: String) -> String { record(kind, id) + "/removal" }
    /// Merges a record with another.
    package static func recordMerge(_ kind: String, _ id: String) -> String { record(kind, id) + "/merge" }
}
