import KenDomain

extension TableRow {
    /// Fills in amount, days, stage, incumbent and note.
    mutating func fill(_ deal: inout DealDraft) {
        deal.amount = amount(.amount)
        deal.closesOn = day(.closesOn)
        deal.incumbent = text(.incumbent)
        deal.note = text(.note)
        let entered = day(.stageEntered)
        let stage = text(.stage)
        let status = DealStatus.read(stage: stage, isClosed: truth(.isClosed), isWon: truth(.isWon))
        if let status {
            let from = status == .open ? entered : deal.closesOn ?? entered
            deal.stages = [Deal.Stage(name: stage ?? status.rawValue, status: status, from: from)]
        } else {
            keep(.stage)
        }
    }
}
