using System.Net;
using Hub.Cdar;
using Hub.Samples;
using Hub.Samples.Syntaxes;

namespace Hub.Flows.Tests;

public sealed class SearchTests(FlowHub hub)
{
    private static readonly object Everything = new { updatedAfter = "2020-01-01T00:00:00Z" };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Every_flow_is_found_once_whatever_the_page_and_in_the_order_of_its_update(int limit)
    {
        using var supplier = hub.Supplier();
        var drafts = await DepositAsync(supplier, 3);
        await SubmitMessagesAsync(supplier, drafts);

        var flows = await supplier.AllAsync(Everything, limit);

        flows.Select(flow => flow.FlowId).ShouldBeUnique();
        flows.Select(flow => flow.UpdatedAt).ShouldBe(flows.Select(flow => flow.UpdatedAt).Order());
        flows.GroupBy(flow => (flow.FlowType, flow.FlowDirection)).ToDictionary(group => group.Key, group => group.Count()).ShouldBe(
            new Dictionary<(string, string), int> { [("CustomerInvoice", "Out")] = 3, [("CustomerInvoiceLC", "In")] = 6, [("CustomerInvoiceLC", "Out")] = 2 }, ignoreOrder: true);
        foreach (var flow in flows) flow.ShouldBe((await supplier.FindAsync(flow.FlowId))!, new FlowComparer());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Who_goes_on_by_the_last_update_misses_nothing(int limit)
    {
        using var supplier = hub.Supplier();
        var drafts = await DepositAsync(supplier, 3);
        await SubmitMessagesAsync(supplier, drafts);
        var seen = new List<string>();
        var since = "2020-01-01T00:00:00Z";
        while (await supplier.SearchAsync(new { updatedAfter = since }, limit) is { Results.Count: > 0 } page)
        {
            seen.AddRange(page.Results.Select(flow => flow.FlowId));
            since = page.Results[^1].UpdatedAt.UtcDateTime.ToString("O");
        }
        seen.ShouldBe((await supplier.AllAsync(Everything)).Select(flow => flow.FlowId));
    }

    [Fact]
    public async Task All_criteria_hold_together_and_one_of_a_list_is_enough()
    {
        using var supplier = hub.Supplier();
        var drafts = await DepositAsync(supplier, 2);
        await SubmitMessagesAsync(supplier, drafts);
        (await supplier.AllAsync(new { flowType = new[] { "CustomerInvoice", "CustomerInvoiceLC" }, flowDirection = new[] { "Out" } })).Count.ShouldBe(4);
        (await supplier.AllAsync(new { flowType = new[] { "CustomerInvoiceLC" }, ackStatus = "Error" })).ShouldHaveSingleItem().FlowDirection.ShouldBe("Out");
        (await supplier.AllAsync(new { processingRule = new[] { "B2B" } })).ShouldHaveSingleItem().TrackingId.ShouldBe("T-1");
        (await supplier.AllAsync(new { processingRule = new[] { "B2G" }, flowType = new[] { "CustomerInvoice" } })).Count.ShouldBe(1);
        (await supplier.AllAsync(new { flowType = new[] { "SupplierInvoice", "StateCustomerInvoiceLC", "MultiFlowReport", "Undefined" } })).ShouldBeEmpty();
        var all = await supplier.AllAsync(Everything);
        var middle = all[all.Count / 2].UpdatedAt;
        (await supplier.AllAsync(new { updatedBefore = middle })).Count.ShouldBe(all.Count(flow => flow.UpdatedAt < middle));
        (await supplier.AllAsync(new { updatedAfter = middle, updatedBefore = middle })).ShouldBeEmpty();
        (await supplier.SearchAsync(new { trackingId = "T-1", ackStatus = "Ok" })).Results.ShouldHaveSingleItem();
        (await supplier.SearchAsync(new { trackingId = "T-1", ackStatus = "Error" })).Results.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_submitted_under_one_tracking_id_is_found_page_by_page()
    {
        using var supplier = hub.Supplier();
        for (var at = 0; at < 3; at++) await supplier.SubmitAsync(new { name = $"{at}.xml", flowSyntax = "UBL", trackingId = "SAME" }, UblWriter.Write(hub.Draft()));
        (await supplier.AllAsync(new { trackingId = "SAME" }, 1)).Select(flow => flow.Name).ShouldBe(["0.xml", "1.xml", "2.xml"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_collectivity_finds_what_it_received()
    {
        using var supplier = hub.Supplier();
        var draft = (await DepositAsync(supplier, 1))[0];
        using var town = hub.Collectivity();
        var own = await town.OneAsync(new { flowType = new[] { "SupplierInvoice" }, flowDirection = new[] { "In" } }, flow => flow.Name == draft.Number + ".xml");
        (own.FlowSyntax, own.Acknowledgement.Status, own.SubmittedAt).ShouldBe(("UBL", "Ok", own.UpdatedAt));
        own.ShouldBe((await town.FindAsync(own.FlowId))!, new FlowComparer());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"where":{}}""")]
    [InlineData("""{"where":{"ackStatus":"Maybe"}}""")]
    [InlineData("""{"where":{"ackStatus":"Ok"},"limit":0}""")]
    [InlineData("""{"where":{"ackStatus":"Ok"},"limit":101}""")]
    [InlineData("""{"where":{"ackStatus":"Ok"},"cursor":"mine"}""")]
    [InlineData("""{"where":{"ackStatus":"Ok"},"cursor":"bnVsbA"}""")]
    [InlineData("""{"where":{"updatedAfter":"yesterday"}}""")]
    public async Task A_search_that_asks_wrongly_is_refused(string body)
    {
        using var supplier = hub.Supplier();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await supplier.Http.PostAsync(new Uri("/v1/flows/search", UriKind.Relative), content);
        (await Connector.ErrorAsync(answer, HttpStatusCode.BadRequest)).ErrorCode.ShouldBe("MISSING_REQUIRED_FIELD");
    }

    private async Task<IReadOnlyList<SampleInvoice>> DepositAsync(Connector supplier, int count)
    {
        var drafts = Enumerable.Range(0, count).Select(_ => hub.Draft()).ToList();
        for (var at = 0; at < count; at++)
        {
            object info = at == 0 ? new { name = drafts[at].Number + ".xml", flowSyntax = "UBL", trackingId = "T-1", processingRule = "B2B" } : new { name = drafts[at].Number + ".xml", flowSyntax = "UBL" };
            await supplier.AcknowledgedAsync((await supplier.SubmitAsync(info, UblWriter.Write(drafts[at]))).FlowId);
        }
        return drafts;
    }

    /// <summary>One that is taken (and so is told to the town), one that is not.</summary>
    private static async Task SubmitMessagesAsync(Connector supplier, IReadOnlyList<SampleInvoice> drafts)
    {
        foreach (var message in new[] { LifeCycleTests.CashIn(drafts[0], 100), LifeCycleTests.Message(drafts[0], "204") })
            await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "CDAR" }, CdarWriter.Write(message));
    }
}
