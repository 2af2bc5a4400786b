import KenDomain

/// A call that was taken back, with the way to have it again.
struct WithdrawnPage: Markup {
    let call: OutlookCall.ID

    var html: HTML { BareDocument("Withdrawn", content: content).html }

    private var content: HTML {
        """
        <h1>Withdrawn</h1><p class="words">The call no longer stands; the log of changes keeps its words.</p>
        <form method="post" action="\(Places.call(call))"><p class="acts">\
        <button class="button" name="deed" value="restore">Take it back up</button> \
        <a href="\(Places.outlook)">To the outlook</a></p></form>
        """
    }
}
