package import Hummingbird
package import KenDomain
package import KenVerbs
package import Logging
import NIOCore

/// The pages of one data directory, put together: guards from the outside in, then the routes.
package enum Site {
    /// The responder, without a server around it.
    /// - Parameters:
    ///   - caller: whose sessions these are.
    ///   - tellsStatements: whether each answer says how many statements were run; for benchmarks alone.
    package static func router(
        ken: Ken, sessions: Sessions, caller: Caller = .localOwner, limits: Limits, tellsStatements: Bool = false,
        logger: Logger
    ) -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Envelope(logger: logger))
        if tellsStatements { router.add(middleware: StatementTelling(ken: ken)) }
        router.add(middleware: HostGuard())
        router.add(middleware: OriginGuard())
        router.add(middleware: BodyGuard(limits: limits))
        AssetRoutes().add(to: router)
        OpenRoutes(sessions: sessions).add(to: router)
        let pages = Pages(
            ken: ken, router: router.group().add(middleware: SessionGuard(sessions: sessions, caller: caller)))
        RadarRoutes.add(to: pages)
        AccountRoutes.add(to: pages)
        PersonRoutes.add(to: pages)
        ConversationRoutes.add(to: pages)
        BriefRoutes.add(to: pages)
        PlanRoutes.add(to: pages)
        LogRoutes.add(to: pages)
        PromiseRoutes.add(to: pages)
        DisclosureRoutes.add(to: pages)
        BetRoutes.add(to: pages)
        FeedbackRoutes.add(to: pages)
        TouchpointRoutes.add(to: pages)
        WarningRoutes.add(to: pages)
        SensitivityRoutes.add(to: pages)
        NeedRoutes.add(to: pages)
        ResearchRoutes.add(to: pages)
        OutlookRoutes.add(to: pages)
        AttentionRoutes.add(to: pages)
        MetricRoutes.add(to: pages)
        MirrorRoutes.add(to: pages)
        ImportRoutes.add(to: pages)
        addTools(to: pages)
        let pulse = Pulse(ken: ken, most: limits.liveStreams)
        LiveRoutes(pulse: pulse, sessions: sessions, limits: limits).add(to: pages)
        return router
    }

    /// What serves every page: lists as tables, kept views, the palette, and keeping the house.
    private static func addTools(to pages: Pages) {
        SearchRoutes.add(to: pages)
        ActRoutes.add(to: pages)
        RecordRoutes.add(to: pages)
        ListRoutes.add(to: pages)
        ViewRoutes.add(to: pages)
        PaletteRoutes.add(to: pages)
        PolicyRoutes.add(to: pages)
        AuditRoutes.add(to: pages)
        BackupRoutes.add(to: pages)
    }

    /// The application that listens on this machine only.
    package static func application(
        ken: Ken, sessions: Sessions, port: Int, limits: Limits = Limits(), tellsStatements: Bool = false,
        logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        Application(
            router: router(
                ken: ken, sessions: sessions, limits: limits, tellsStatements: tellsStatements, logger: logger),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(limits.idleSeconds),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes,
                        maxHeaderFieldCount: limits.headerFields))),
            configuration: .init(
                address: .hostname("127.0.0.1", port: port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
            logger: logger)
    }
}
