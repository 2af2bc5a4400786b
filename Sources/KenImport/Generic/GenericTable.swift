import KenDomain
import KenText

/// Somebody's own table of people or organisations, read by a mapping of its columns.
enum GenericTable {
    /// The layout that a mapping makes; nil when it names neither people nor organisations.
    static func layout(_ guesses: [ColumnGuess]) -> TableLayout? {
        let meanings = Set(guesses.map(\.meaning))
        if meanings.contains(.feedbackWords) { return feedback(guesses) }
        let hasPeople = !meanings.isDisjoint(with: [.mail, .personName, .lastName, .firstName])
        guard hasPeople || !meanings.isDisjoint(with: [.organisationName, .domain]) else { return nil }
        var positions: [TableField: Int] = [:]
        for (column, guess) in guesses.enumerated() { if let field = guess.meaning.field { positions[field] = column } }
        return TableLayout(
            source: hasPeople ? "csv.person" : "csv.organisation",
            name: hasPeople ? "a table of people" : "a table of organisations", rank: hasPeople ? 2 : 1,
            columns: [], positions: positions, signatures: [], read: hasPeople ? readPerson : readOrganisation)
    }

    /// A table of words, with whoever gave them by mail address and their company by domain or id.
    private static func feedback(_ guesses: [ColumnGuess]) -> TableLayout {
        var positions: [TableField: Int] = [:]
        for (column, guess) in guesses.enumerated() where guess.meaning != .personID {
            if let field = guess.meaning.field { positions[field] = column }
        }
        return TableLayout(
            source: "csv.feedback", name: "a table of feedback", rank: 6, columns: [], positions: positions,
            signatures: [], days: [.receivedOn, .createdOn], read: readFeedback)
    }

    private static func readFeedback(_ row: inout TableRow) -> TableLayout.Reading {
        guard var item = FeedbackSource.item(&row, .survey) else {
            return .skip(field: .words, reason: "no words, or no day on which they came in")
        }
        item.giver = row.mails().first.map { .mail($0.address) }
        let given = row.text(.organisationIDs).flatMap { SourceID.cleaned($0) }
        item.organisation = given.map { .source("csv.organisation", $0) } ?? row.domains().first.map(Link.domain)
        row.keep(.mail)
        return .drafts([
            row.draft(id: FeedbackSource.id(row, item), learnedOn: item.receivedOn, .feedback(.item(item)))
        ])
    }

    private static func readOrganisation(_ row: inout TableRow) -> TableLayout.Reading {
        guard let draft = organisation(&row, domains: row.domains()) else {
            return .skip(field: .organisationName, reason: "neither name nor domain")
        }
        return .drafts([draft])
    }

    private static func readPerson(_ row: inout TableRow) -> TableLayout.Reading {
        var person = row.person()
        guard person.name != nil || !person.mails.isEmpty else {
            return .skip(field: .name, reason: "neither a name nor a usable mail address")
        }
        let own = row.domains()
        let organisationID = row.text(.organisationIDs).flatMap { SourceID.cleaned($0) }
        person.organisation =
            organisationID.map { .source("csv.organisation", $0) } ?? own.first.map(Link.domain)
            ?? row.employer(of: person)
        let given = row.text(.id).flatMap { SourceID.cleaned($0) }
        guard let id = given ?? person.mails.first.map(RowID.mail) ?? nameAndEmployer(row, person) else {
            return .skip(field: .mail, reason: "no id and no mail address to know this person by")
        }
        let learnedOn = row.day(.createdOn)
        var drafts = [row.draft(id: id, learnedOn: learnedOn, .person(person))]
        if case .domain(let domain) = person.organisation, let name = row.text(.organisationName) {
            drafts.insert(employer(name, domain: domain, row), at: 0)
        } else if row.text(.organisationName) != nil {
            row.keep(.organisationName)
            drafts[0].custom = row.custom
        }
        return .drafts(drafts)
    }

    /// A person without id and mail is known by name and employer's name, for reading the same row twice.
    private static func nameAndEmployer(_ row: TableRow, _ person: PersonDraft) -> String? {
        guard let name = person.name else { return nil }
        return RowID.name([name, row.text(.organisationName)].compactMap(\.self).joined(separator: " "))
    }

    /// The employer of a row, known by its domain; the row gives it a name.
    private static func employer(_ name: String, domain: String, _ row: TableRow) -> Draft {
        var organisation = OrganisationDraft()
        organisation.name = name
        organisation.domains = [domain]
        organisation.kind = .inferred(.prospect, from: "the file does not say what they are to us")
        return Draft(
            origin: Draft.Origin(source: "csv.organisation", externalID: "domain:" + domain, line: row.row.line),
            content: .organisation(organisation))
    }

    private static func organisation(_ row: inout TableRow, domains: [String]) -> Draft? {
        var organisation = OrganisationDraft()
        organisation.domains = domains
        organisation.name = row.text(.organisationName) ?? domains.first
        guard let name = organisation.name else { return nil }
        organisation.industry = row.text(.industry)
        organisation.country = row.country()
        organisation.kind = kind(row.text(.relation))
        let given = row.text(.organisationIDs).flatMap { SourceID.cleaned($0) }
        let learnedOn = row.day(.createdOn)
        let id = given ?? domains.first.map { "domain:" + $0 } ?? RowID.name(name)
        return row.draft(id: id, learnedOn: learnedOn, .organisation(organisation))
    }

    private static func kind(_ text: String?) -> Attested<Organisation.Kind> {
        guard let text else { return .inferred(.prospect, from: "the file does not say what they are to us") }
        let words = Set(Words.tokens(text))
        if let kind = Organisation.Kind.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) {
            return .stated(kind)
        }
        if !words.isDisjoint(with: ["former", "lost", "ex", "ehemalig", "churned"]) { return .stated(.formerAccount) }
        if !words.isDisjoint(with: ["partner", "reseller", "distributor", "handler", "distributeur", "revendeur"]) {
            return .stated(.channelPartner)
        }
        if !words.isDisjoint(with: ["competitor", "wettbewerber", "concurrent"]) { return .stated(.competitorOfUs) }
        if !words.isDisjoint(with: ["customer", "client", "account", "kunde", "bestandskunde", "cliente", "klant"]) {
            return .stated(.account)
        }
        return .stated(.prospect)
    }
}
