using System.Net;
using System.Text;
using System.Text.Json;
using Hub.Conversion;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Flows.Tests;

/// <summary>Each file of a flow, for each side, and for nobody else.</summary>
public sealed class ServeTests(FlowHub hub)
{
    [Theory]
    [InlineData(Syntax.Ubl, "UBL", InvoiceForm.Cii)]
    [InlineData(Syntax.Cii, "CII", InvoiceForm.Ubl)]
    [InlineData(Syntax.FacturX, "Factur-X", InvoiceForm.Ubl)]
    public async Task Both_sides_get_every_file_of_an_invoice(Syntax syntax, string flowSyntax, InvoiceForm other)
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var draft = hub.Draft();
        var document = syntax.Write(draft);
        var id = (await supplier.SubmitAsync(new { name = syntax.FileNameOf(draft), flowSyntax }, document)).FlowId;
        await supplier.AcknowledgedAsync(id);

        var received = (await town.FindAsync(id))!;
        (received.FlowType, received.FlowDirection, received.FlowSyntax, received.Acknowledgement.Status, received.TrackingId).ShouldBe(("SupplierInvoice", "In", flowSyntax, "Ok", null));
        foreach (var caller in new[] { supplier, town })
        {
            (await caller.DownloadAsync(id, "Original")).ShouldBe(document);
            Encoding.UTF8.GetString(await caller.DownloadAsync(id, "ReadableView")).ShouldContain(draft.Number);
            var converted = InvoiceConversion.Read(await caller.DownloadAsync(id, "Converted")).Invoice!;
            (converted.Number, converted.Seller!.Name).ShouldBe((draft.Number, draft.Seller.Name));
            Encoding.UTF8.GetString(await caller.DownloadAsync(id, "Converted")).ShouldContain(other == InvoiceForm.Cii ? "CrossIndustryInvoice" : "oasis:names:specification:ubl");
            JsonDocument.Parse(await caller.DownloadAsync(id, "Converted", "&form=json")).RootElement.GetProperty("number").GetString().ShouldBe(draft.Number);
        }
    }

    [Fact]
    public async Task An_invoice_that_was_deposited_in_another_way_is_a_flow_too()
    {
        using var supplier = hub.Supplier();
        using var body = new ByteArrayContent(CiiWriter.Write(hub.Draft())) { Headers = { ContentType = new("application/xml") } };
        using var answer = await supplier.Http.PostAsync(new Uri("/v1/invoices", UriKind.Relative), body);
        var id = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("invoiceId").GetString()!;
        await Testing.Eventually.TrueAsync(async () => await supplier.FindAsync(id) is { Acknowledgement.Status: "Ok" }, "the invoice is a flow");
        var flow = await supplier.OneAsync(new { flowType = new[] { "CustomerInvoice" } }, flow => flow.FlowId == id);
        (flow.FlowSyntax, flow.ProcessingRuleSource, flow.FlowProfile).ShouldBe(("CII", "Computed", "Undefined"));
        flow.ShouldBe((await supplier.FindAsync(id))!, new FlowComparer());
    }

    [Fact]
    public async Task What_cannot_be_converted_has_no_converted_file()
    {
        using var supplier = hub.Supplier();
        var id = (await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, "no xml"u8.ToArray())).FlowId;
        await supplier.AcknowledgedAsync(id);
        (await Connector.ErrorAsync(await supplier.GetAsync(id, "Converted"), HttpStatusCode.NotFound)).ShouldBe(("MISSING_RESOURCE", "flow-document-missing"));
        Encoding.UTF8.GetString(await supplier.DownloadAsync(id, "ReadableView")).ShouldContain("<html");
        var step = await supplier.OneAsync(new { flowType = new[] { "CustomerInvoiceLC" } }, flow => flow.Name.EndsWith("_213.xml", StringComparison.Ordinal));
        await Connector.ErrorAsync(await supplier.GetAsync(step.FlowId, "Converted"), HttpStatusCode.NotFound);
        await Connector.ErrorAsync(await supplier.GetAsync(id, "Everything"), HttpStatusCode.BadRequest);
        await Connector.ErrorAsync(await supplier.GetAsync("not-an-id", null), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Anothers_flow_is_no_flow()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var draft = hub.Draft();
        var invoice = (await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL", trackingId = "MINE" }, UblWriter.Write(draft))).FlowId;
        await supplier.AcknowledgedAsync(invoice);
        var step = await supplier.OneAsync(new { flowType = new[] { "CustomerInvoiceLC" } }, flow => flow.Name == $"{draft.Number}_203.xml");
        var message = (await town.SubmitAsync(new { name = "b.xml", flowSyntax = "CDAR" }, Cdar.CdarWriter.Write(LifeCycleTests.Message(draft, "204")))).FlowId;

        using var other = hub.Supplier();
        using var stranger = hub.Collectivity(DemoRecipients.All[1].Account);
        foreach (var caller in new[] { other, stranger })
        {
            foreach (var id in new[] { invoice, step.FlowId, message })
            {
                foreach (var docType in new[] { "Metadata", "Original", "ReadableView", "Converted" })
                    (await Connector.ErrorAsync(await caller.GetAsync(id, docType), HttpStatusCode.NotFound)).ShouldBe(("MISSING_RESOURCE", "flow-unknown"));
            }
            (await caller.SearchAsync(new { trackingId = "MINE" })).Results.ShouldBeEmpty();
            (await caller.AllAsync(new { updatedAfter = "2020-01-01T00:00:00Z" })).Select(flow => flow.FlowId).ShouldNotContain(id => id == invoice || id == step.FlowId || id == message);
        }
        (await supplier.FindAsync(message)).ShouldBeNull();
        (await town.SearchAsync(new { trackingId = "MINE" })).Results.ShouldBeEmpty();
    }
}
