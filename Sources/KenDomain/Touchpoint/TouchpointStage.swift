/// The stages of the whole experience with us (rule book 11.1; the five posts; renew and retire are our choice).
public enum TouchpointStage: String, Sendable, Codable, CaseIterable {
    case evaluate, buy, install, learn, use, support, renew, retire
}
