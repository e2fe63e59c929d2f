using System.Text;
using Hub.Cdar;
using Hub.Cdar.Model;
using Hub.Cdar.Rules;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Flows.Tests;

/// <summary>Life-cycle messages, submitted and received.</summary>
public sealed class LifeCycleTests(FlowHub hub)
{
    private static readonly string[] Steps = ["CustomerInvoiceLC"];

    [Fact]
    public async Task A_collectivitys_refusal_arrives_at_the_supplier_as_the_same_message()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var draft = hub.Draft();
        await AcceptedAsync(supplier, draft);
        var refusal = Message(draft, "210", "CMD_ERR", "Bon de commande <2026/12> déjà soldé & clos.");

        var submitted = await town.SubmitAsync(new { name = "refus.xml", flowSyntax = "CDAR", trackingId = "R-" + draft.Number }, CdarWriter.Write(refusal));

        var own = (await town.FindAsync(submitted.FlowId))!;
        own.Acknowledgement.Status.ShouldBe("Ok", own.Acknowledgement.Details?[0].ReasonMessage);
        (own.FlowType, own.FlowDirection, own.FlowSyntax).ShouldBe(("SupplierInvoiceLC", "Out", "CDAR"));
        (await town.DownloadAsync(submitted.FlowId, "Original")).ShouldBe(CdarWriter.Write(refusal));
        (await town.SearchAsync(new { trackingId = "R-" + draft.Number })).Results.ShouldHaveSingleItem().FlowId.ShouldBe(submitted.FlowId);

        var news = await supplier.OneAsync(new { flowType = Steps, flowDirection = new[] { "In" } }, flow => flow.Name == $"{draft.Number}_210.xml");
        var arrived = Read(await supplier.DownloadAsync(news.FlowId, "Original"));
        (arrived.TypeCode, arrived.StatusAt, arrived.Sender!.Role, arrived.Issuer!.Role).ShouldBe((refusal.TypeCode, refusal.StatusAt, "WK", "BY"));
        arrived.Issuer.Id.ShouldBe(refusal.Issuer!.Id);
        arrived.Recipients.ShouldHaveSingleItem().Id.ShouldBe(new CdarId(draft.Seller.Siren, "0002"));
        var (mine, theirs) = (arrived.References[0], refusal.References[0]);
        (mine.Number, mine.IssueDate, mine.TypeCode, mine.Status, mine.Label, mine.Seller).ShouldBe((theirs.Number, theirs.IssueDate, theirs.TypeCode, theirs.Status, theirs.Label, theirs.Seller));
        (mine.Details[0].ReasonCode, mine.Details[0].Notes[0]).ShouldBe((theirs.Details[0].ReasonCode, theirs.Details[0].Notes[0]));
        Encoding.UTF8.GetString(await supplier.DownloadAsync(news.FlowId, "ReadableView")).ShouldContain("déjà soldé &amp; clos.");
    }

    [Fact]
    public async Task Every_step_of_an_invoice_is_a_message_that_keeps_the_rules()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var draft = hub.Draft();
        var invoice = await AcceptedAsync(supplier, draft);
        foreach (var (status, reason) in new[] { ("204", null), ("208", "JUSTIF_ABS") }) await SubmitAsync(town, Message(draft, status, reason, reason is null ? null : "Joignez le procès-verbal."));
        await SubmitAsync(supplier, Message(draft, "209", null, "Le voici."));
        foreach (var status in new[] { "205", "214", "211" }) await SubmitAsync(town, Message(draft, status));
        await SubmitAsync(supplier, CashIn(draft, 600, 600.5m));

        var ofSupplier = await StepsAsync(supplier, Steps, draft, 6);
        var ofTown = await StepsAsync(town, ["SupplierInvoiceLC"], draft, 3);

        ofSupplier.Keys.ShouldBe(["200", "203", "204", "205", "208", "211", "214"]);
        ofTown.Keys.ShouldBe(["203", "209", "212"]);
        foreach (var content in ofSupplier.Values.Concat(ofTown.Values))
            CdarCheck.Judge(CdarReader.Read(content).Document!).Select(finding => finding.Rule.Id).ShouldBeEmpty(Encoding.UTF8.GetString(content));
        var cashed = Read(ofTown["212"]).References[0].Details[0].Characteristics;
        cashed.Select(amount => (amount.TypeCode, amount.Amount, amount.Currency, amount.Percent)).ShouldBe([("MEN", 600, "EUR", 20), ("MEN", 600.5m, "EUR", 5.5m)]);
        Read(ofSupplier["208"]).References[0].Details[0].ReasonCode.ShouldBe("JUSTIF_ABS");
        Read(ofSupplier["200"]).Issuer!.Role.ShouldBe("WK");
        using var view = await supplier.Http.GetAsync(new Uri($"/v1/invoices/{invoice}", UriKind.Relative));
        (await view.Content.ReadAsStringAsync()).ShouldContain("Le voici.");
    }

    [Fact]
    public async Task The_message_of_a_rejection_names_the_rules_and_keeps_its_own()
    {
        using var supplier = hub.Supplier();
        var draft = hub.Draft();
        await supplier.AcknowledgedAsync((await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, SubmitTests.Wrong(draft))).FlowId);
        var steps = await StepsAsync(supplier, Steps, draft, 1);
        CdarCheck.Judge(CdarReader.Read(steps["213"]).Document!).ShouldBeEmpty();
        var reference = Read(steps["213"]).References[0];
        reference.Details[0].ReasonCode.ShouldBe("REJ_COH");
        reference.Details[0].Notes.ShouldContain(note => note.Contains("BR-CO-16", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_message_of_a_document_that_nobody_can_read_keeps_the_rules_too()
    {
        using var supplier = hub.Supplier();
        await supplier.AcknowledgedAsync((await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, "no xml"u8.ToArray())).FlowId);
        var flow = await supplier.OneAsync(new { flowType = Steps }, flow => flow.Name.EndsWith("_213.xml", StringComparison.Ordinal));
        var content = await supplier.DownloadAsync(flow.FlowId, "Original");
        CdarCheck.Judge(CdarReader.Read(content).Document!).ShouldBeEmpty();
        Read(content).References[0].Number.ShouldBe(new string('X', 20));
    }

    [Fact]
    public async Task What_the_life_cycle_does_not_allow_is_an_error_of_the_message()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var draft = hub.Draft();
        await AcceptedAsync(supplier, draft);
        await SubmitAsync(town, Message(draft, "210", "CMD_ERR", "Non."));
        (await RefusedAsync(town, Message(draft, "205"))).ShouldBe("InvoiceLCStatusError");
        (await RefusedAsync(supplier, Message(draft, "210", "CMD_ERR", "Non."))).ShouldBe("InvoiceLCStatusError");
        // What is set already is taken again: a message may come twice.
        await SubmitAsync(town, Message(draft, "210", "CMD_ERR", "Non."));
    }

    [Fact]
    public async Task A_message_about_anothers_invoice_is_denied_and_changes_nothing()
    {
        using var supplier = hub.Supplier();
        var draft = hub.Draft();
        var invoice = await AcceptedAsync(supplier, draft);
        using var stranger = hub.Collectivity(DemoRecipients.All[1].Account);
        (await RefusedAsync(stranger, Message(draft, "210", "CMD_ERR", "Non."))).ShouldBe("InvoiceLCAccessDenied");
        using var other = hub.Supplier();
        (await RefusedAsync(other, CashIn(draft, 1, 1))).ShouldBe("InvoiceLCAccessDenied");
        using var town = hub.Collectivity();
        (await RefusedAsync(town, Message(draft with { Number = "NEVER-SEEN" }, "204"))).ShouldBe("InvoiceLCAccessDenied");
        using var view = await supplier.Http.GetAsync(new Uri($"/v1/invoices/{invoice}", UriKind.Relative));
        (await view.Content.ReadAsStringAsync()).ShouldContain("\"status\":203");
    }

    [Fact]
    public async Task A_message_that_breaks_a_rule_sets_nothing()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var draft = hub.Draft();
        await AcceptedAsync(supplier, draft);
        (await RefusedAsync(town, Message(draft, "210", "REF_ERR", "Non."))).ShouldBe("InvoiceLCRuleError");
        (await RefusedAsync(supplier, CashIn(draft))).ShouldBe("InvoiceLCRuleError");
        var broken = Message(draft, "204") with { Guideline = "other" };
        var flow = await town.FindAsync((await town.SubmitAsync(new { name = "a.xml", flowSyntax = "CDAR" }, CdarWriter.Write(broken))).FlowId);
        flow!.Acknowledgement.Details!.ShouldHaveSingleItem().ReasonMessage.ShouldContain("BR-FR-CDV-02");
        (await StepsAsync(supplier, Steps, draft, 1)).Keys.ShouldBe(["200", "203"]);
    }

    [Theory]
    [InlineData("no xml")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>")]
    public async Task What_is_no_message_is_an_error_of_its_form(string text)
    {
        using var supplier = hub.Supplier();
        (await RefusedAsync(supplier, Encoding.UTF8.GetBytes(text))).ShouldBe("InvalidSchema");
    }

    /// <summary>Submits an invoice and waits until the town has it.</summary>
    private static async Task<string> AcceptedAsync(Connector supplier, SampleInvoice draft)
    {
        var id = (await supplier.SubmitAsync(new { name = draft.Number + ".xml", flowSyntax = "UBL" }, UblWriter.Write(draft))).FlowId;
        (await supplier.AcknowledgedAsync(id)).Acknowledgement.Status.ShouldBe("Ok");
        return id;
    }

    private static async Task SubmitAsync(Connector caller, CdarMessage message)
    {
        var flow = await caller.FindAsync((await caller.SubmitAsync(new { name = "a.xml", flowSyntax = "CDAR" }, CdarWriter.Write(message))).FlowId);
        flow!.Acknowledgement.Status.ShouldBe("Ok", flow.Acknowledgement.Details?[0].ReasonMessage);
    }

    private static Task<string> RefusedAsync(Connector caller, CdarMessage message) => RefusedAsync(caller, CdarWriter.Write(message));

    private static async Task<string> RefusedAsync(Connector caller, byte[] message)
    {
        var flow = await caller.FindAsync((await caller.SubmitAsync(new { name = "a.xml", flowSyntax = "CDAR" }, message)).FlowId);
        flow!.Acknowledgement.Status.ShouldBe("Error");
        return flow.Acknowledgement.Details!.First(detail => detail.Level == "Error").ReasonCode;
    }

    /// <summary>The messages for a caller about one invoice, by status, once there are so many.</summary>
    private static async Task<SortedDictionary<string, byte[]>> StepsAsync(Connector caller, string[] types, SampleInvoice draft, int least)
    {
        var found = new List<Flow>();
        await Testing.Eventually.TrueAsync(
            async () => (found = [.. (await caller.AllAsync(new { flowType = types, flowDirection = new[] { "In" } })).Where(flow => flow.Name.StartsWith(draft.Number + "_", StringComparison.Ordinal))]).Count >= least,
            $"there are {least} messages about {draft.Number}");
        var steps = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var flow in found) steps[flow.Name[^7..^4]] = await caller.DownloadAsync(flow.FlowId, "Original");
        // The deposit's own step has no number.
        foreach (var flow in (await caller.AllAsync(new { flowType = types, flowDirection = new[] { "In" } })).Where(flow => flow.Name.EndsWith("_200.xml", StringComparison.Ordinal)))
        {
            var content = await caller.DownloadAsync(flow.FlowId, "Original");
            if (Read(content).References[0].Number == draft.Number) steps["200"] = content;
        }
        return steps;
    }

    private static CdarMessage Read(byte[] content) => CdarReader.Read(content).Message!;

    internal static CdarMessage Message(SampleInvoice draft, string status, string? reason = null, string? comment = null)
    {
        var at = ParisTime.Of(TimeProvider.System.GetUtcNow());
        at = new DateTime(at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second, DateTimeKind.Unspecified);
        return new CdarMessage
        {
            BusinessProcess = "REGULATED",
            Guideline = CdarCodes.Guideline,
            Id = $"{draft.Number}_{status}",
            IssuedAt = at,
            Sender = new CdarParty { Role = "WK" },
            Issuer = status is "209" or "212" ? new CdarParty { Id = new CdarId(draft.Seller.Siren, "0002"), Role = "SE" } : new CdarParty { Id = new CdarId(draft.Buyer.Siren, "0002"), Role = "BY" },
            Recipients = [new CdarParty { Id = new CdarId(draft.Seller.Siren, "0002"), Role = "SE", Address = new CdarId(draft.Seller.Siren, "0225") }],
            TypeCode = "23",
            StatusAt = at,
            References =
            [
                new CdarReference
                {
                    Number = draft.Number, TypeCode = "380", IssueDate = draft.IssueDate, Status = status, Label = status == "210" ? "Refusée" : null, Seller = new CdarId(draft.Seller.Siren, "0002"),
                    Details = reason is null && comment is null ? [] : [new CdarDetail { ReasonCode = reason, Sequence = 1, Notes = comment is null ? [] : [comment] }],
                },
            ],
        };
    }

    internal static CdarMessage CashIn(SampleInvoice draft, params decimal[] amounts)
    {
        var message = Message(draft, "212");
        var rates = new[] { 20m, 5.5m };
        var cashed = amounts.Select((amount, at) => new CdarCharacteristic { TypeCode = "MEN", Amount = amount, Currency = "EUR", Percent = rates[at] });
        return message with { References = [message.References[0] with { Details = [new CdarDetail { Sequence = 1, Characteristics = [.. cashed] }] }] };
    }
}
