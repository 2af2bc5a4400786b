/// What a school says a party is (rule book 1.4).
public enum VoiceVerdict: String, Sendable, Codable, CaseIterable {
    case customer, primary, constituent, notCustomer, silent
}
