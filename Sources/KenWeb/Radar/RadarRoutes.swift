import KenVerbs

/// The Radar and the list of customers.
struct RadarRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.radar) { visit in
            let view = try await Operations.radar.perform(visit.ken, try visit.list(), as: visit.caller)
            return RadarPage(view: view, frame: try await visit.frame(.radar))
        }
        pages.get(Places.accounts) { visit in
            let view = try await Operations.radar.perform(visit.ken, try visit.list(), as: visit.caller)
            return AccountsPage(view: view, frame: try await visit.frame(.accounts))
        }
        pages.get(Places.legend) { visit in LegendPage(frame: try await visit.frame(nil)) }
    }
}
