import Foundation
import KenDomain
import KenStore

/// The records of every kind that a batch makes or changes.
struct Shelves: Sendable {
    var organisations = Shelf<Organisation>()
    var products = Shelf<Product>()
    var people = Shelf<Person>()
    var affiliations = Shelf<Affiliation>()
    var roles = Shelf<PartyRole>()
    var endIndustries = Shelf<EndIndustry>()
    var interactions = Shelf<Interaction>()
    var claims = Shelf<Claim>()
    var evidence = Shelf<EvidenceItem>()
    var commitments = Shelf<Commitment>()
    var pains = Shelf<PainReport>()
    var issues = Shelf<Issue>()
    var accessRequests = Shelf<AccessRequest>()
    var nonDisclosures = Shelf<NonDisclosure>()
    var deals = Shelf<Deal>()
    var revenue = Shelf<RevenueFact>()
    var potentials = Shelf<Potential>()
    var trends = Shelf<Trend>()
    var exposures = Shelf<Exposure>()
    var roadmapItems = Shelf<RoadmapItem>()
    var competitors = Shelf<Competitor>()
    var differentiatorCells = Shelf<DifferentiatorCell>()
    var barrierLinks = Shelf<BarrierLink>()
    var stanceObservations = Shelf<StanceObservation>()
    var firstViews = Shelf<FirstView>()
    var headingSettings = Shelf<HeadingSetting>()
    var outlookCalls = Shelf<OutlookCall>()
    var admiraltySettings = Shelf<AdmiraltySetting>()
    var resolutions = Shelf<Resolution>()
    var agendas = Shelf<Agenda>()
    var expectations = Shelf<ExpectationStatement>()
    var disclosures = Shelf<Disclosure>()
    var bets = Shelf<Bet>()
    var workItems = Shelf<WorkItem>()

    /// What writes all, parents first.
    func writers(for deed: Deed, workspace: Int64) throws -> [RecordWriter] {
        try [
            organisations.writer(for: deed, workspace: workspace),
            products.writer(for: deed, workspace: workspace),
            people.writer(for: deed, workspace: workspace),
            affiliations.writer(for: deed, workspace: workspace),
            roles.writer(for: deed, workspace: workspace),
            endIndustries.writer(for: deed, workspace: workspace),
            interactions.writer(for: deed, workspace: workspace),
            claims.writer(for: deed, workspace: workspace),
            evidence.writer(for: deed, workspace: workspace),
            commitments.writer(for: deed, workspace: workspace),
            pains.writer(for: deed, workspace: workspace),
            issues.writer(for: deed, workspace: workspace),
            accessRequests.writer(for: deed, workspace: workspace),
            nonDisclosures.writer(for: deed, workspace: workspace),
            deals.writer(for: deed, workspace: workspace),
            revenue.writer(for: deed, workspace: workspace),
            potentials.writer(for: deed, workspace: workspace),
            trends.writer(for: deed, workspace: workspace),
            exposures.writer(for: deed, workspace: workspace),
            roadmapItems.writer(for: deed, workspace: workspace),
            competitors.writer(for: deed, workspace: workspace),
            differentiatorCells.writer(for: deed, workspace: workspace),
            barrierLinks.writer(for: deed, workspace: workspace),
            stanceObservations.writer(for: deed, workspace: workspace),
            firstViews.writer(for: deed, workspace: workspace),
            headingSettings.writer(for: deed, workspace: workspace),
            outlookCalls.writer(for: deed, workspace: workspace),
            admiraltySettings.writer(for: deed, workspace: workspace),
            resolutions.writer(for: deed, workspace: workspace),
            agendas.writer(for: deed, workspace: workspace),
            expectations.writer(for: deed, workspace: workspace),
            disclosures.writer(for: deed, workspace: workspace),
            bets.writer(for: deed, workspace: workspace),
            workItems.writer(for: deed, workspace: workspace),
        ].compactMap(\.self)
    }

    /// The records that are made or changed here.
    var touched: Set<UUID> {
        var ids: Set<UUID> = []
        ids.formUnion(organisations.touched)
        ids.formUnion(products.touched)
        ids.formUnion(people.touched)
        ids.formUnion(affiliations.touched)
        ids.formUnion(roles.touched)
        ids.formUnion(endIndustries.touched)
        ids.formUnion(interactions.touched)
        ids.formUnion(claims.touched)
        ids.formUnion(evidence.touched)
        ids.formUnion(commitments.touched)
        ids.formUnion(pains.touched)
        ids.formUnion(issues.touched)
        ids.formUnion(accessRequests.touched)
        ids.formUnion(nonDisclosures.touched)
        ids.formUnion(deals.touched)
        ids.formUnion(revenue.touched)
        ids.formUnion(potentials.touched)
        ids.formUnion(trends.touched)
        ids.formUnion(exposures.touched)
        ids.formUnion(roadmapItems.touched)
        ids.formUnion(competitors.touched)
        ids.formUnion(differentiatorCells.touched)
        ids.formUnion(barrierLinks.touched)
        ids.formUnion(stanceObservations.touched)
        ids.formUnion(firstViews.touched)
        ids.formUnion(headingSettings.touched)
        ids.formUnion(outlookCalls.touched)
        ids.formUnion(admiraltySettings.touched)
        ids.formUnion(resolutions.touched)
        ids.formUnion(agendas.touched)
        ids.formUnion(expectations.touched)
        ids.formUnion(disclosures.touched)
        ids.formUnion(bets.touched)
        ids.formUnion(workItems.touched)
        return ids
    }
}
