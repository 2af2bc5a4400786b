public import KenDomain

/// Words that show what a conversation was about (rule book 0.4): every topic has some, and a workspace may change them.
public enum TopicPhrases {
    /// The list Ken starts with.
    public static let standard = PhraseList(tactical + product + strategic)

    private typealias Entry = PhraseList<Topic>.Entry

    private static let tactical: [Entry] = [
        Entry(
            .price,
            [
                "price", "prices", "pricing", "price list", "discount*", "rebate*", "quote", "quotation", "quotes",
                "commercial terms",
                "preis*", "rabatt*", "angebot*", "prix", "remise", "devis", "precio*", "descuento*", "prezz*", "sconto",
                "prijs*", "korting*",
            ]),
        Entry(
            .contract,
            [
                "contract*", "frame agreement", "framework agreement", "msa", "terms and conditions", "liability",
                "nda",
                "non disclosure", "legal", "redlines", "clause*", "sla", "vertrag*", "rahmenvertrag*", "contrat*",
                "contrato*",
                "contratt*",
            ]),
        Entry(
            .delivery,
            [
                "delivery", "deliveries", "lead time", "lead times", "shortage*", "backorder*", "late shipment",
                "shipment*", "call off*", "liefer*", "livraison*", "entrega*", "consegn*", "levering*",
            ]),
        Entry(
            .quality,
            [
                "quality", "complaint*", "defect*", "failure*", "8d", "bad batch", "recall", "warranty", "noise",
                "qualitat*", "reklamation*", "mangel", "qualite", "reclamation*", "calidad", "qualita", "klacht*",
            ]),
        Entry(
            .payment,
            [
                "payment*", "invoice*", "invoicing", "overdue", "dunning", "credit note*", "credit limit", "zahlung*",
                "rechnung*", "paiement*",
                "facture*", "facturation", "pago*", "factura*", "pagament*", "fattur*", "betaling*", "factuur",
            ]),
        Entry(
            .support,
            [
                "support", "escalation*", "ticket*", "outage", "hotline", "troubleshoot*", "incident*", "eskalation*",
                "assistance",
            ]),
        Entry(
            .order,
            [
                "order", "orders", "order status", "purchase order*", "po", "forecast volume*", "volumes", "bestell*",
                "auftrag*", "commande*", "pedido*", "ordine", "ordini", "bestelling*",
            ]),
        Entry(
            .theirOrganisation,
            [
                "org chart", "organisation chart", "organization chart", "reorganis*", "reorganiz*", "restructur*",
                "their team", "new structure", "who decides", "decision process", "buying process", "organigramm*",
            ]),
    ]

    private static let product: [Entry] = [
        Entry(
            .performance,
            [
                "performance", "in use", "field results", "test results", "benchmark*", "throughput", "reliability",
                "uptime", "accuracy", "factory acceptance", "fat", "leistung*",
            ]),
        Entry(
            .implementation,
            [
                "implementation", "installation*", "install", "commissioning", "onboarding", "integration", "rollout",
                "roll out", "go live", "kick off", "kickoff", "migration", "set up", "setup", "inbetriebnahme",
                "mise en service",
                "puesta en marcha",
            ]),
        Entry(
            .ourRoadmap,
            [
                "our roadmap", "roadmap", "product update", "release plan", "next release", "new release",
                "upcoming features",
                "product news", "launch", "preview",
            ]),
        Entry(
            .training,
            [
                "training*", "course", "workshop for users", "certification course", "schulung*", "formation",
                "formacion", "formazione",
            ]),
        Entry(
            .featureRequest,
            [
                "feature*", "feature request*", "wish list", "wishlist", "enhancement*", "change request*",
                "requirements",
            ]),
    ]

    private static let strategic: [Entry] = [
        Entry(
            .industryInTwoYears,
            [
                "next two years", "two years", "2 years", "in two years", "two year view", "next year*", "mid term",
                "outlook",
            ]),
        Entry(
            .industryInFiveYears,
            [
                "five years", "5 years", "next five years", "five year*", "long term", "vision", "strategy",
                "future of*", "2030", "strategie*",
            ]),
        Entry(
            .competitors,
            [
                "competitor*", "competition", "rival*", "competitive", "wettbewerb*", "concurren*", "competencia",
                "concorren*",
            ]),
        Entry(
            .differentiators,
            ["differentiat*", "unique selling", "usp", "stand out", "what sets them apart", "competitive advantage"]),
        Entry(
            .barriers,
            [
                "barrier*", "what holds back", "holding back", "holds back", "bottleneck*", "obstacle*", "market share",
                "lost tender*",
            ]),
        Entry(
            .technologyShift,
            [
                "technology shift", "new technology", "technology trend*", "technology scouting", "emerging technology",
                "artificial intelligence", "electrification", "automation trend*", "digitalisation", "digitalization",
            ]),
        Entry(
            .businessModelShift,
            ["business model*", "pay per use", "pay per *", "as a service", "subscription model", "geschaftsmodell*"]),
        Entry(
            .coCreation,
            [
                "co creation", "cocreation", "co development", "joint development", "pilot", "prototype*",
                "field trial*", "joint concept", "proof of concept", "poc",
            ]),
        Entry(
            .theirCustomers,
            [
                "their customers", "customer s customer", "end customer*", "end user*", "their clients", "endkunde*",
                "client final",
            ]),
        Entry(
            .endMarketTrend,
            ["end market*", "market trend*", "market development", "trend*", "demand", "markttrend*", "consumer*"]),
        Entry(
            .roadmapAgainstEndMarket,
            [
                "their roadmap", "your roadmap", "r d plan", "their plans", "product strategy", "their product plans",
                "r d spend",
            ]),
        Entry(
            .regulation,
            [
                "regulation*", "regulatory", "directive", "legislation", "norm", "standard committee", "compliance",
                "cyber resilience", "machinery directive", "verordnung*", "reglementation", "normativa",
            ]),
        Entry(
            .shapingOrCatchingUp,
            [
                "shaping the market", "market leader*", "first mover", "catching up", "catch up with the market",
                "standard setting", "industry standard*", "pioneer*",
            ]),
    ]
}
