import KenDomain

extension PersonDraft {
    /// Reads a row of `ken:person`.
    init(_ row: inout InterchangeRow) {
        self.init()
        name = row.required("name")
        mails = row.list("mails").map { $0.lowercased() }
        for mail in mails where !mail.contains("@") || mail.contains(" ") {
            row.refuse("mails", "“\(mail)” is no mail address.")
        }
        zone = row.text("zone")
        temperament = row.text("temperament")
        wants = row.text("wants")
        leavesOn = row.day("leaves_on")
        leaveAnnouncedOn = row.day("leave_announced_on")
    }

    /// Writes the cells of a row of `ken:person`; the employer is a row of `ken:affiliation`.
    func write(into cells: inout InterchangeCells) {
        cells.set("name", name)
        cells.set("mails", mails)
        cells.set("zone", zone)
        cells.set("temperament", temperament)
        cells.set("wants", wants)
        cells.set("leaves_on", leavesOn)
        cells.set("leave_announced_on", leaveAnnouncedOn)
    }
}
