package import Foundation
package import KenDomain
package import KenStore

/// Everything Ken can do, one extension file per verb. The workspace and the rights come with the caller.
package struct Ken: Sendable {
    /// Where records live.
    let store: any SQLEngine
    /// The clock and randomness.
    let world: World
    /// The data directory on disk.
    package let directory: DataDirectory
    /// Today's judgements, and those of the past days read last.
    let board = JudgementBoard()
    /// Where it is worked out what hangs on one constant.
    let sensitivityDesk = SensitivityDesk()
    /// How far the imports that go on have come.
    let importDesk = ImportDesk()
    /// How far judging every account again has come.
    let workBoard = WorkBoard()
    /// The Radars read last.
    let radars = Recent<RadarBasis, RadarView>(most: 8)
    /// The end industries read last.
    let markets = Recent<JudgementBoard.Basis, Market>(most: 1)
    /// What stood around the pages read last.
    let houses = Recent<HouseBasis, HouseView>(most: 4)
    /// The surveys read last.
    let surveyResults = Recent<SurveyBasis, SurveyResult>(most: 8)
    /// The records with names of their own read last.
    let nameLists = Recent<JudgementBoard.Basis, NameList>(most: 2)
    /// What was said of themes last.
    let themeReadings = Recent<ThemeBasis, ThemeReading>(most: 4)

    /// Opens a data directory, making it when it is not there.
    /// - Throws: ``Refusal/conflict(_:)`` when another process has it open, ``Refusal/invalid(_:)`` when it cannot be
    ///   written.
    package static func open(_ directory: DataDirectory, world: World = .real) async throws -> Ken {
        let engine = try await SQLiteEngine.open(directory, at: world.now())
        return Ken(store: engine, world: world, directory: directory)
    }

    /// Ken on a store that is already open.
    package init(store: any SQLEngine, world: World, directory: DataDirectory) {
        self.store = store
        self.world = world
        self.directory = directory
    }

    /// How many statements the database has run since it was opened, for those who measure.
    package var statementsRun: Int { store.statementsRun }

    /// Today in the workspace's zone.
    package func today(in zone: TimeZone = .current) -> Day { Day(world.now(), in: zone) }

    /// A deed by a caller, for the log of changes.
    func deed(_ verb: String, by caller: Caller, cause: Deed.Cause, key: String? = nil) -> Deed {
        let salt = (0..<2).flatMap { _ in withUnsafeBytes(of: world.random()) { Array($0) } }
        return Deed(verb, by: caller, cause: cause, key: key, at: world.now(), day: today(), salt: salt)
    }

    /// A deed that a person asked for.
    func request(_ verb: String, by caller: Caller, key: String? = nil) -> Deed {
        deed(verb, by: caller, cause: .request(world.newID(Organisation.self).description), key: key)
    }
}

extension Day {
    /// The day a moment falls on in a zone.
    package init(_ instant: Instant, in zone: TimeZone) {
        let seconds = Double(instant.milliseconds) / 1000
        let offset = Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
        self.init(Int(((seconds + offset) / 86_400).rounded(.down)))
    }
}
