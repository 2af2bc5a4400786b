import KenDomain
import KenVerbs

/// The head of every page: where one is, the way to every other page, the day it is read as of, and the note to log.
struct Masthead: Markup {
    let frame: Frame

    var html: HTML {
        """
        <div class="masthead"><div class="frame">
        <a class="wordmark" href="\(frame.to(Places.radar))">Ken</a>
        <nav class="menu" aria-label="Main"><ul>\(frame.menu.map(entry))\(more)</ul></nav>
        <div class="tools">\(tools)</div>
        </div></div>
        """
    }

    /// What one does rather than where one goes, in the order of the eye.
    private var tools: [HTML] { [go, day, log] }

    private func entry(_ section: Frame.Section) -> HTML {
        let current: HTML = section == frame.section ? " aria-current=\"page\"" : .nothing
        return "<li><a href=\"\(frame.to(section.address))\"\(current)>\(section.name)</a></li>"
    }

    /// A list that opens in place, so that it needs no script.
    private var more: HTML {
        """
        <li><details class="drop-down"><summary>More</summary><ul>\(frame.further.map(entry))</ul></details></li>
        """
    }

    /// Leads anywhere; a script opens it as a dialog.
    private var go: HTML {
        let day: HTML =
            frame.isPast ? "<input type=\"hidden\" name=\"asOf\" value=\"\(frame.asOf.description)\">" : .nothing
        return """
            <form class="go" method="get" action="\(Places.go)" data-go>\(day)<input type="search" name="q" maxlength="200" \
            placeholder="Go to, do, ask" aria-label="Go to, do, or ask"></form>
            """
    }

    private var day: HTML {
        """
        <details class="drop-down"><summary>\(frame.isPast ? Wording.date(frame.asOf) : "Today")</summary>\
        <form class="as-of" method="get" action="\(frame.path)"><label>Read as of\
        <input type="date" name="asOf" value="\(frame.asOf.description)" max="\(frame.today.description)"></label>\
        <button class="button">Show</button></form></details>
        """
    }

    private var log: HTML {
        frame.offersActs ? "<a class=\"button primary\" href=\"\(Places.log)\">Log a note</a>" : .nothing
    }
}
