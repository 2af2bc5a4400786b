import KenDomain

extension Places {
    /// The page that shows what a warning about the company is about; nil where there is none of its own.
    static func of(_ code: Warning.Code) -> String? {
        switch code {
        case .othersComeFirst, .paidCustomer, .primaryNotMet, .severalJobs, .endUserJobUnknown, .partnerBetween:
            attention
        case .tooFewExecutiveTalks, .calledTrendMissing, .likelihoodWithConfidence: outlook
        case .betterThanWeBehave, .driverNeglected, .reviewItemBumped, .opinionOnly, .statedDriverDiffers: mirror
        default: nil
        }
    }
}
