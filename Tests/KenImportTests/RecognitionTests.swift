import KenImport
import Testing

@Suite struct `Recognising a file` {
    @Test(arguments: [
        ("_fivetran_deleted,stage_id,label,pipeline_id,closed_won,display_order", "HubSpot pipeline stages"),
        ("pipeline_id,_fivetran_deleted,active,display_order,label", "HubSpot pipelines"),
        ("engagement_id,start_time,end_time,meeting_outcome,title", "HubSpot meetings"),
        ("company_id,engagement_id,engagement_type,type_id", "HubSpot links of conversations and companies"),
        ("engagement_id,property_hs_createdate,type", "HubSpot calls, notes, tasks or mails"),
        ("id,type,_fivetran_synced,portal_id", "HubSpot conversations"),
        ("canonical_vid,contact_id,vid_to_merge,first_name,last_name", "HubSpot contact merges"),
        ("Id,WhoId,WhatId,Subject,ActivityDate,Status", "Salesforce tasks"),
        ("Id,WhoId,Subject,StartDateTime,EndDateTime,IsGroupEvent", "Salesforce events"),
        ("Id,FirstName,LastName,Company,IsConverted,LeadSource", "Salesforce leads"),
    ])
    func `tables that are not read yet are named`(_ header: String, _ name: String) throws {
        let reading = try Reading(header + "\n")
        #expect(reading.file.recognised.kind == .notYetRead)
        #expect(reading.file.recognised.name == name)
        #expect(reading.skipped.map(\.reason) == ["\(name): recognised, but not read yet"])
    }

    @Test(arguments: [
        ("company owner,COMPANY NAME,record id,Phone Number", "hubspot.company"),
        ("hs_object_id,name,domain,lifecyclestage", "hubspot.company"),
        ("Email, Record ID ,First Name,Lead Status", "hubspot.contact"),
        ("hs_object_id,email,firstname,lastname", "hubspot.contact"),
        ("property_email,id,property_lastname", "hubspot.contact"),
        ("Deal Stage,Deal Name,Record ID", "hubspot.deal"),
        ("deal_id,property_dealname,property_amount", "hubspot.deal"),
        ("contact_id,deal_id,type_id", "hubspot.deal_contact"),
        ("_fivetran_synced,ticket_id,company_id,category", "hubspot.ticket_company"),
        ("id,is_deleted,property_hs_pipeline_stage,property_subject,property_content", "hubspot.ticket"),
        ("Ticket status,Record ID,Ticket name,Pipeline", "hubspot.ticket"),
        ("Review Text,Package Name,Star Rating", "google.review"),
        ("id,store_id,author,rating,body,published_at", "app.review"),
        ("Id,Name,BillingCity,OwnerId", "salesforce.account"),
        ("Account Name,Billing City,Type", "salesforce.account"),
        ("Id,AccountId,LastName,Email", "salesforce.contact"),
        ("Opportunity Name,Stage,Amount,Account Name", "salesforce.opportunity"),
        ("Id,Username,ProfileId,Email", "salesforce.user"),
    ])
    func `a source shows by several headers, in any order and writing`(_ header: String, _ source: String) throws {
        #expect(try Recognition.recognise(head: Array((header + "\n").utf8)).kind == .table(source))
    }

    @Test func `one header that looks familiar is not enough`() throws {
        #expect(try Recognition.recognise(head: Array("Record ID,Colour\n".utf8)).kind == .unknown)
    }

    @Test(arguments: [
        ([UInt8](), "The file is empty."),
        (Array("  \n \n".utf8), "The file is empty."),
        (
            [0x50, 0x4B, 3, 4, 0, 0],
            "This is a workbook or a ZIP file: save the sheet as CSV, or unpack it, and import that."
        ),
        (Array("%PDF-1.7".utf8), "This is a PDF: Ken reads tables and calendars."),
        (
            [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2],
            "This file holds NUL bytes, so it is no text: Ken reads tables (CSV) and calendars (ICS)."
        ),
        (Array("{\"a\":1}".utf8), "This is JSON, which is not read yet: export a CSV."),
    ])
    func `what is no table is refused in a clear sentence`(_ bytes: [UInt8], _ reason: String) throws {
        let reading = try Reading(bytes)
        #expect(reading.file.recognised.kind == .unknown)
        #expect(reading.skipped.map(\.reason) == [reason])
        #expect(reading.drafts.isEmpty)
    }

    @Test func `an unknown kind of Ken's own form is refused`() throws {
        let reading = try Reading("ken:dragon,name\nD1,Smaug\n")
        #expect(reading.drafts.isEmpty)
        #expect(reading.skipped.count == 1)
    }

    @Test func `files are best read in the order in which they point to each other, people first`() throws {
        let headers = ["ken:claim,question", "ken:organisation,name", "ken:interaction,date", "ken:person,name"]
        let ranks = try headers.map { try Recognition.recognise(head: Array(($0 + "\n").utf8)).rank }
        #expect(ranks[3] < ranks[1] && ranks[1] < ranks[2] && ranks[2] < ranks[0])
    }
}
