import KenDomain
import KenVerbs

extension OutlookPage {
    /// Two trends of which customers speak, one of which nobody has spoken, and a call.
    package static let sample = OutlookPage(
        view: OutlookView(
            asOf: Sample.today, lines: SampleOutlook.lines,
            calls: SampleOutlook.calls.map {
                .init(call: $0, caller: "Helena Vik", industries: ["Food"], isOwn: true, mayChange: true)
            }, brier: nil, citations: SampleOutlook.citations),
        key: "sample", frame: Sample.frame(Places.outlook, .outlook))

    /// Nothing said of any market yet.
    package static let emptySample = OutlookPage(
        view: OutlookView(asOf: Sample.today, lines: [], calls: []), key: "sample",
        frame: Sample.frame(Places.outlook, .outlook))

    /// A call that cannot be: every problem at once, and nothing typed is lost.
    package static let refusedSample = OutlookPage(
        view: sample.view,
        draft: CallInput(trend: "short runs", statement: "short runs decide", likelihood: "certain", by: "Helena"),
        problems: [
            Problem(field: "likelihood", "Nothing to come is ruled out or certain: name 1 to 99 %."),
            Problem(field: "tellTales", "Name at least one event that would show early whether it comes."),
        ], key: "sample", frame: Sample.frame(Places.outlook, .outlook))
}

/// A market of three customers, weighed by the ordinary rules.
enum SampleOutlook {
    private static let standing = Standing(learnedOn: Sample.day(200), at: Instant(milliseconds: 0))
    private static let food: EndIndustry.ID = Sample.id(1)
    private static let runs = TrendSubject(industries: [food], dimension: "short runs", horizons: [.twoYears])
    private static let paper = TrendSubject(industries: [food], dimension: "paper", horizons: [.twoYears, .fiveYears])
    private static let lifts = TrendSubject(industries: [food], dimension: "fewer hands", horizons: [.twoYears])

    private static let words: [(number: UInt8, account: UInt8, subject: TrendSubject, direction: Int, quote: String)] =
        [
            (1, 1, runs, 1, "We change the format twice a shift."),
            (2, 3, runs, 1, "Orders get smaller every quarter."),
            (3, 4, runs, 1, "Forty per cent more style changes than last year."),
            (4, 1, paper, -1, "Paper is a fashion."),
        ]

    static let calls = [
        OutlookCall(
            id: Sample.id(1), caller: Sample.id(91), subject: runs,
            statement: "short runs decide which machine is bought",
            likelihood: 0.75, confidence: .high, dissent: "One customer expects long runs to stay.",
            tellTales: [
                .init(
                    "A food producer drops a maker over the format", lookBy: Sample.day(-180), seenOn: Sample.day(47)),
                .init("Converters quote runs below two hundred labels", lookBy: Sample.day(5)),
            ], on: Sample.day(45), reviewOn: Sample.day(-320), standing: standing)
    ].compactMap(\.self)

    private static let market: Market = {
        var dossier = MarketDossier()
        dossier.industries = [EndIndustry(id: food, name: "Food", standing: standing)]
        dossier.trends = [
            (1, "Short runs and fast format change", runs), (2, "Paper replaces plastic wrap", paper),
            (3, "Lines run with fewer hands", lifts),
        ].map {
            Trend(id: Sample.id($0.0), title: $0.1, subject: $0.2, magnitude: 2, standing: standing)
        }
        dossier.calls = calls
        let names: [(UInt8, String)] = [
            (1, "Brandtner Packmaschinen"), (3, "Merrow Print Systems"), (4, "Takumori Loom Works"), (11, "Pacifill"),
        ]
        for (number, name) in names {
            let id: Organisation.ID = Sample.id(number)
            dossier.organisations[id] = Organisation(id: id, name: name, kind: .stated(.account), standing: standing)
            let person = Person(id: Sample.id(number), name: "Head of \(name)", standing: standing)
            dossier.people[person.id] = Profile(
                person: person, organisation: id, side: .theirs, title: "Head", functions: [.engineering])
        }
        dossier.keyCustomers = Set(names.map { Sample.id($0.0) })
        dossier.exposures = names.map { number, _ in
            Exposure(
                id: Sample.id(number), organisation: Sample.id(number), industry: food, share: number == 11 ? nil : 0.8,
                from: Sample.day(200), standing: standing)
        }
        for word in words { dossier.add(word.number, at: word.account, word.subject, word.direction, word.quote) }
        return Market(dossier, asOf: Sample.today, policy: Policy())
    }()

    static let lines: [OutlookView.Line] = market.outlooks(for: .everyone, policy: Policy()).map { outlook in
        OutlookView.Line(
            outlook: outlook, industries: ["Food"],
            gaps: outlook.missing.map {
                .init(gap: $0, question: $0.question(on: outlook.subject), whom: [pacifill])
            },
            feeders: [
                .init(account: pacifill, industry: "Food", share: nil),
                .init(
                    account: .init(id: Sample.id(1), name: "Brandtner Packmaschinen", kind: .account), industry: "Food",
                    share: 0.8),
            ])
    }

    private static let pacifill = OrganisationMark(id: Sample.id(11), name: "Pacifill", kind: .account)

    static let citations = Citations(
        words.map { word in
            Citation(
                reference: .evidence(Sample.id(word.number)), title: "How is that industry changing over two years?",
                quote: word.quote, who: "Head of development", on: Sample.day(20), mark: "direct talk about problems",
                interaction: Sample.id(word.number))
        }
            + calls.map { call in
                Citation(
                    reference: .outlookCall(call.id), title: "Our call", quote: call.statement, who: "Helena Vik",
                    on: call.calledOn)
            })
}

extension MarketDossier {
    /// Adds words of the head of an account.
    fileprivate mutating func add(
        _ number: UInt8, at account: UInt8, _ subject: TrendSubject, _ direction: Int, _ quote: String
    ) {
        let standing = Standing(learnedOn: Sample.day(20), at: Instant(milliseconds: 0))
        var claim = Claim(
            id: Sample.id(number), question: Question.ID(304), organisation: Sample.id(account),
            value: .trend(dimension: subject.dimension, direction: direction, horizon: .twoYears), gist: quote,
            standing: standing)
        claim.industry = subject.industries.first
        claims.append(claim)
        evidence[claim.id] = [
            EvidenceItem(
                id: Sample.id(number), claim: claim.id, source: .observation, speaker: Sample.id(account), hearer: nil,
                on: Sample.day(20), quote: quote, standing: standing)
        ]
        trust[Sample.id(number)] = 0.5
    }
}
