/// The families of warnings, by the middle part of their ids (rule book 13.2).
public enum WarningFamily: String, Sendable, Codable, CaseIterable {
    case customer = "CUST"
    case tier = "TIER"
    case gate = "GATE"
    case conference = "CONF"
    case executive = "CXO"
    case thread = "THR"
    case evidence = "EVI"
    case alignment = "ALN"
    case competitor = "CMP"
    case engagement = "ENG"
    case need = "NEED"
    case expectation = "EXP"
    case story = "STORY"
    case disclosure = "DIS"
    case outcome = "ODI"
    case research = "RES"
    case selfImage = "SELF"
    case review = "REV"
    case touchpoint = "EXP-SYNC"
    case theme = "EMG"
}

extension Warning.Code {
    /// Its family; nil for none of the catalogue's, which a test rules out.
    public var family: WarningFamily? { Self.families[self] }

    /// Read from each code once: a firm has tens of thousands of warnings.
    private static let families: [Warning.Code: WarningFamily] = {
        let pairs = allCases.compactMap { code -> (Warning.Code, WarningFamily)? in
            let parts = code.rawValue.split(separator: "-").dropFirst()
            let name = parts.filter { Int($0) == nil }.joined(separator: "-")
            return WarningFamily(rawValue: name).map { (code, $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
