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
    public var family: WarningFamily? {
        let parts = rawValue.split(separator: "-").dropFirst()
        return WarningFamily(rawValue: parts.filter { Int($0) == nil }.joined(separator: "-"))
    }
}
