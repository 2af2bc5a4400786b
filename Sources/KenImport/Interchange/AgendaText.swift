import KenDomain

/// The lists of an agenda as Ken's own files write them, each item a ``PhraseText``.
enum AgendaText {
    static let itemForm = """
        a list of items; write Brake noise|minutes=20|topic=QUA|need=issue:KEY|owner=KEY; New axis|minutes=30|advance=yes
        """
    static let criterionForm = "a list of criteria; write We know who decides|check=a name|theirs=yes"
    static let stepForm = "a list of steps; write reviewedBySales/2026-01-05; sentToCustomer/D-3"
    static let actionForm = "a list of actions; write Send the drawing|owner=KEY|due=2026-01-05|commitment=KEY"

    // MARK: Reading

    static func items(_ text: String) -> [AgendaDraft.Item]? {
        all(text, names: ["topic", "minutes", "advance", "need", "owner", "question"]) { phrase in
            let minutes = phrase.value("minutes") { Double($0).flatMap { $0 >= 0 ? $0 : nil } }
            var item = AgendaDraft.Item(phrase.text, minutes: minutes ?? 0)
            item.topic = phrase.value("topic", Topic.init(rawValue:))
            item.isAdvance = phrase.value("advance", truth) ?? false
            item.need = phrase.value("need", need)
            item.owner = phrase.link("owner", .person)
            item.question = phrase.value("question") { Question.ID($0) }
            return item
        }
    }

    static func criteria(_ text: String) -> [Agenda.Criterion]? {
        all(text, names: ["check", "theirs"]) { phrase in
            Agenda.Criterion(
                phrase.text, isTheirs: phrase.value("theirs", truth) ?? false, check: phrase.properties["check"] ?? "")
        }
    }

    static func actions(_ text: String, day0: Day) -> [AgendaDraft.Action]? {
        all(text, names: ["owner", "due", "commitment"]) { phrase in
            var action = AgendaDraft.Action(phrase.text)
            action.owner = phrase.link("owner", .person)
            action.dueOn = phrase.value("due") { InterchangeDay.read($0, day0: day0) }
            action.commitment = phrase.link("commitment", .commitment)
            return action
        }
    }

    /// Reads `step/day; step/day`.
    static func steps(_ text: String, day0: Day) -> [Agenda.Taken]? {
        let items = InterchangeList.read(text)
        let steps = items.compactMap { item -> Agenda.Taken? in
            let parts = item.split(separator: "/")
            guard parts.count == 2, let step = Agenda.Step(rawValue: String(parts[0])),
                let day = InterchangeDay.read(parts[1], day0: day0)
            else { return nil }
            return Agenda.Taken(step: step, on: day)
        }
        return steps.count == items.count ? steps : nil
    }

    private static func all<Item>(
        _ text: String, names: Set<String>, _ read: (inout PhraseText) -> Item
    ) -> [Item]? {
        let written = InterchangeList.read(text)
        let items = written.compactMap { part -> Item? in
            guard var phrase = PhraseText(part, names: names) else { return nil }
            let item = read(&phrase)
            return phrase.isReadable ? item : nil
        }
        return items.count == written.count ? items : nil
    }

    private static func truth(_ text: String) -> Bool? { text == "yes" ? true : text == "no" ? false : nil }

    /// Reads `issue:KEY`, `pain:KEY` or `commitment:KEY`.
    private static func need(_ text: String) -> Link? {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let table = InterchangeTable(rawValue: String(parts[0])), needs.contains(table) else {
            return nil
        }
        return .source(table.sourceName, String(parts[1]))
    }

    private static let needs: Set<InterchangeTable> = [.issue, .pain, .commitment]

    // MARK: Writing

    static func write(_ item: AgendaDraft.Item) -> String {
        var phrase = PhraseText(text: item.title)
        phrase.properties["minutes"] = NumberText.write(item.minutes)
        phrase.properties["topic"] = item.topic?.rawValue
        phrase.properties["advance"] = item.isAdvance ? "yes" : nil
        phrase.properties["owner"] = item.owner.map(InterchangeCells.key)
        phrase.properties["question"] = item.question?.description
        if case .source(let source, let key) = item.need {
            phrase.properties["need"] = "\(source.dropFirst("ken.".count)):\(key)"
        }
        return phrase.written
    }

    static func write(_ criterion: Agenda.Criterion) -> String {
        var phrase = PhraseText(text: criterion.text)
        phrase.properties["check"] = criterion.check.isEmpty ? nil : criterion.check
        phrase.properties["theirs"] = criterion.isTheirs ? "yes" : nil
        return phrase.written
    }

    static func write(_ action: AgendaDraft.Action) -> String {
        var phrase = PhraseText(text: action.text)
        phrase.properties["owner"] = action.owner.map(InterchangeCells.key)
        phrase.properties["due"] = action.dueOn?.description
        phrase.properties["commitment"] = action.commitment.map(InterchangeCells.key)
        return phrase.written
    }
}
