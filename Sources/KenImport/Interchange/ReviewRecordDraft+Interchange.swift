import KenDomain

extension ReviewRecordDraft {
    private static let attendeeForm = "a list of drivers and people; write product:4; sales:4"

    /// Reads a row of `ken:review_record`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let title = row.required("title")
        let heldOn = row.requiredDay("held_on")
        let items = row.required("items", ReviewItemText.form, ReviewItemText.read)
        let attendees = row.value("attendees", Self.attendeeForm, Self.attendees)
        let statedDriver: ReviewDriver? = row.choice("stated_driver")
        let interaction = row.link("interaction", .interaction)
        guard let title, let heldOn, let items else { return nil }
        self.init(title: title, heldOn: heldOn, items: items)
        self.attendees = attendees
        self.statedDriver = statedDriver
        self.interaction = interaction
    }

    /// Writes the cells of a row of `ken:review_record`.
    func write(into cells: inout InterchangeCells) {
        cells.set("title", title)
        cells.set("held_on", heldOn)
        cells.set("items", items.map(ReviewItemText.write))
        cells.set(
            "attendees",
            attendees.map { present in
                ReviewDriver.allCases.compactMap { driver in present[driver].map { "\(driver.rawValue):\($0)" } }
            } ?? [])
        cells.set("stated_driver", statedDriver?.rawValue)
        cells.set("interaction", interaction)
    }

    private static func attendees(_ text: String) -> [ReviewDriver: Int]? {
        let written = InterchangeList.read(text)
        let pairs = written.compactMap { part -> (ReviewDriver, Int)? in
            let pair = part.split(separator: ":")
            guard pair.count == 2, let driver = ReviewDriver(rawValue: pair[0].trimmingBlanks()),
                let people = Int(pair[1].trimmingBlanks()), (0...10_000).contains(people)
            else { return nil }
            return (driver, people)
        }
        return pairs.count == written.count ? Dictionary(pairs, uniquingKeysWith: { $1 }) : nil
    }
}

/// The items of a review as Ken's own files write them, each a ``PhraseText``.
enum ReviewItemText {
    static let form = """
        a list of items; write Funnel|driver=sales|planned=40|actual=65|exhibits=6|opinions=4|questions=5|actions=6
        """

    private static let names: Set<String> = [
        "driver", "planned", "actual", "place", "exhibits", "opinions", "questions", "actions", "inferred_from",
    ]

    static func read(_ text: String) -> [ReviewItem]? {
        let written = InterchangeList.read(text)
        let items = written.compactMap { part -> ReviewItem? in
            guard var phrase = PhraseText(part, names: names) else { return nil }
            var item = ReviewItem(phrase.text, driver: phrase.value("driver", ReviewDriver.init(rawValue:)))
            item.planned = phrase.value("planned", minutes)
            item.actual = phrase.value("actual", minutes)
            item.place = phrase.value("place") { Int($0).flatMap { (1...10_000).contains($0) ? $0 : nil } }
            item.exhibits = phrase.value("exhibits", count)
            item.opinions = phrase.value("opinions", count)
            item.questions = phrase.value("questions", count)
            item.actions = phrase.value("actions", count)
            item.inferredFrom = phrase.properties["inferred_from"]
            return phrase.isReadable ? item : nil
        }
        return items.count == written.count && !items.isEmpty ? items : nil
    }

    private static func minutes(_ text: String) -> Double? {
        Double(text).flatMap { (0...100_000).contains($0) ? $0 : nil }
    }

    private static func count(_ text: String) -> Int? { Int(text).flatMap { (0...100_000).contains($0) ? $0 : nil } }

    static func write(_ item: ReviewItem) -> String {
        var phrase = PhraseText(text: item.title)
        phrase.properties["driver"] = item.driver?.rawValue
        phrase.properties["planned"] = item.planned.map(NumberText.write)
        phrase.properties["actual"] = item.actual.map(NumberText.write)
        phrase.properties["place"] = item.place.map(String.init)
        phrase.properties["exhibits"] = item.exhibits.map(String.init)
        phrase.properties["opinions"] = item.opinions.map(String.init)
        phrase.properties["questions"] = item.questions.map(String.init)
        phrase.properties["actions"] = item.actions.map(String.init)
        phrase.properties["inferred_from"] = item.inferredFrom
        return phrase.written
    }
}
