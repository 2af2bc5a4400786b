import KenDomain

extension TableRow {
    /// Why a row is passed over before anything else is read: deleted or merged away in the source.
    func reasonToPassOver() -> (field: TableField, reason: String)? {
        if truth(.isDeleted) == true { return (.isDeleted, "deleted in the source") }
        if let other = text(.mergedInto) { return (.mergedInto, "merged into \(other) in the source") }
        return nil
    }

    /// The first name and the last, or the whole name.
    var personName: String? {
        guard let first = text(.firstName) else { return text(.lastName) ?? text(.name) }
        return text(.lastName).map { first + " " + $0 } ?? first
    }

    /// The usable mail addresses; a cell that holds anything else is kept as it is and joins nothing.
    mutating func mails() -> [MailText] {
        var mails: [MailText] = []
        for field in [TableField.mail, .moreMails] {
            guard let text = text(field) else { continue }
            let (addresses, hasOthers) = MailText.list(text)
            if hasOthers { keep(field) }
            for address in addresses where !mails.contains(address) { mails.append(address) }
        }
        return mails
    }

    /// The domains of an organisation, its website's last.
    mutating func domains() -> [String] {
        var domains: [String] = []
        for field in [TableField.domain, .moreDomains, .website] {
            guard let text = text(field) else { continue }
            for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
                if let domain = DomainText(part.trimmingBlanks()), !domain.isShared {
                    if !domains.contains(domain.name) { domains.append(domain.name) }
                } else {
                    keep(field)
                }
            }
        }
        return domains
    }

    /// The country's code; a name that is not known here is kept as it is.
    mutating func country() -> String? {
        guard let text = text(.country) else { return nil }
        if let code = CountryNames.code(text) { return code }
        keep(.country)
        return nil
    }

    /// A person with name, mails, title and what the title tells.
    mutating func person() -> PersonDraft {
        var person = PersonDraft()
        person.name = personName
        person.mails = mails().map(\.address)
        person.formerIDs = ids(.formerIDs)
        if let title = text(.title) {
            person.title = title
            let finding = context.finding(ofTitle: title)
            (person.functions, person.seniority) = (finding.functions, finding.seniority)
        }
        return person
    }

    /// The employer that mail addresses show: the first domain that is one organisation's own.
    func employer(of person: PersonDraft) -> Link? {
        for mail in person.mails {
            guard let at = mail.utf8.firstIndex(of: UInt8(ascii: "@")) else { continue }
            let domain = String(mail[mail.utf8.index(after: at)...])
            if !FreeMail.isFree(domain) { return .domain(domain) }
        }
        return nil
    }
}
