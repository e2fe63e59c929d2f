using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Samples.Syntaxes;

namespace Hub.Flows.Tests;

/// <summary>Webhooks of the Flow Service: made at its own address, delivered by the hub's.</summary>
public sealed class WebhookTests(FlowHub hub)
{
    private const string Path = "/flow-service/v1/webhooks";

    [Fact]
    public async Task A_webhook_is_made_listed_changed_replaced_and_deleted()
    {
        using var supplier = hub.Supplier();
        var made = await MakeAsync(supplier, new { callbackUrl = "https://erp.example.fr/flows", flowTypes = new[] { "CustomerInvoice" }, flowDirection = "Out" });
        Convert.FromBase64String(made.SigningKey!).Length.ShouldBe(32);
        (TimeProvider.System.GetUtcNow() - made.CreatedAt).ShouldBeLessThan(TimeSpan.FromMinutes(5));

        var list = (await supplier.Http.GetFromJsonAsync<WebhookPage>(Path, Connector.Strict))!;
        list.Count.ShouldBe(1);
        var listed = list.Webhooks.ShouldHaveSingleItem();
        (listed.WebhookId, listed.CallbackUrl, listed.FlowDirection, listed.AckStatus, listed.SigningKey).ShouldBe((made.WebhookId, "https://erp.example.fr/flows", "Out", null, null));
        listed.FlowTypes.ShouldBe(["CustomerInvoice"]);

        var changed = await AnsweredAsync(await supplier.Http.PatchAsJsonAsync($"{Path}/{made.WebhookId}", new { ackStatus = "Error" }));
        (changed.CallbackUrl, changed.FlowDirection, changed.AckStatus).ShouldBe(("https://erp.example.fr/flows", "Out", "Error"));
        changed.FlowTypes.ShouldBe(["CustomerInvoice"]);

        var replaced = await AnsweredAsync(await supplier.Http.PutAsJsonAsync($"{Path}/{made.WebhookId}", new { callbackUrl = "https://erp.example.fr/other" }));
        (replaced.WebhookId, replaced.CallbackUrl, replaced.FlowTypes, replaced.FlowDirection, replaced.AckStatus).ShouldBe((made.WebhookId, "https://erp.example.fr/other", null, null, null));
        (await AnsweredAsync(await supplier.Http.GetAsync($"{Path}/{made.WebhookId}"))).CallbackUrl.ShouldBe("https://erp.example.fr/other");

        (await supplier.Http.DeleteAsync($"{Path}/{made.WebhookId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Connector.ErrorAsync(await supplier.Http.DeleteAsync($"{Path}/{made.WebhookId}"), HttpStatusCode.NotFound)).ShouldBe(("MISSING_RESOURCE", "flow-webhook-unknown"));
        (await supplier.Http.GetFromJsonAsync<WebhookPage>(Path, Connector.Strict))!.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Another_account_does_not_see_it()
    {
        using var owner = hub.Supplier();
        using var other = hub.Supplier();
        var made = await MakeAsync(owner, new { callbackUrl = "https://erp.example.fr/flows" });
        var path = $"{Path}/{made.WebhookId}";
        (await other.Http.GetFromJsonAsync<WebhookPage>(Path, Connector.Strict))!.Count.ShouldBe(0);
        foreach (var answer in new[]
        {
            await other.Http.GetAsync(path), await other.Http.PatchAsJsonAsync(path, new { ackStatus = "Ok" }), await other.Http.PutAsJsonAsync(path, new { callbackUrl = "https://evil.example/" }), await other.Http.DeleteAsync(path),
        })
        {
            (await Connector.ErrorAsync(answer, HttpStatusCode.NotFound)).ErrorCode.ShouldBe("MISSING_RESOURCE");
        }
        (await AnsweredAsync(await owner.Http.GetAsync(path))).CallbackUrl.ShouldBe("https://erp.example.fr/flows");
    }

    [Fact]
    public async Task The_hubs_own_webhooks_are_not_the_standards()
    {
        using var supplier = hub.Supplier();
        using var answer = await supplier.Http.PostAsJsonAsync("/v1/webhooks", new { url = "https://erp.example.fr/events" });
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("webhook").GetProperty("id").GetGuid();
        (await supplier.Http.GetFromJsonAsync<WebhookPage>(Path, Connector.Strict))!.Count.ShouldBe(0);
        await Connector.ErrorAsync(await supplier.Http.DeleteAsync($"{Path}/{id}"), HttpStatusCode.NotFound);
        (await supplier.Http.GetAsync($"/v1/webhooks/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://10.0.0.7/flows")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("http://erp.example.fr/flows")]
    [InlineData("no address")]
    public async Task A_private_address_is_refused(string callbackUrl)
    {
        using var supplier = hub.Supplier();
        (await Connector.ErrorAsync(await supplier.Http.PostAsJsonAsync(Path, new { callbackUrl }), HttpStatusCode.UnprocessableEntity)).ShouldBe(("UNPROCESSABLE_ENTITY", "webhook-url-not-allowed"));
    }

    [Fact]
    public async Task What_lacks_something_or_is_not_of_the_standard_is_refused()
    {
        using var supplier = hub.Supplier();
        (await Connector.ErrorAsync(await supplier.Http.PostAsJsonAsync(Path, new { }), HttpStatusCode.BadRequest)).ShouldBe(("MISSING_REQUIRED_FIELD", "flow-webhook-invalid"));
        (await Connector.ErrorAsync(await supplier.Http.PostAsJsonAsync(Path, new { callbackUrl = "https://erp.example.fr/", flowTypes = new[] { "Postcard" } }), HttpStatusCode.BadRequest)).ErrorCode.ShouldBe("MISSING_REQUIRED_FIELD");
        using var nobody = hub.Process.Anonymous();
        (await nobody.GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var theOperator = hub.Process.AsOperator();
        (await theOperator.GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_flow_is_sent_in_the_standards_form_when_it_comes_and_when_it_is_acknowledged()
    {
        using var supplier = hub.Supplier();
        await using var receiver = await FlowReceiver.StartAsync();
        await ListenAsync(supplier, receiver, new { });
        var draft = hub.Draft();

        var flow = await supplier.SubmitAsync(new { trackingId = "ERP-é-1", name = "facture.xml", flowSyntax = "CII", flowProfile = "CIUS", processingRule = "B2G" }, CiiWriter.Write(draft));

        var told = await receiver.OneAsync(one => one.FlowId == flow.FlowId && one.Acknowledgement.Status == "Ok", "the acknowledgement is told");
        told.ShouldBe(await supplier.FindAsync(flow.FlowId), new FlowComparer());
        // The deposit and its verdict may become known in either order; what is told is never undone by what is told later.
        receiver.Taken.Where(one => one.FlowId == flow.FlowId && one.Acknowledgement.Status == "Pending").ShouldAllBe(one => one.UpdatedAt < told.UpdatedAt);
        var message = await receiver.OneAsync(one => one.FlowType == "CustomerInvoiceLC" && one.Name == $"{draft.Number}_203.xml", "the step is told as a life-cycle message");
        message.ShouldBe(await supplier.FindAsync(message.FlowId), new FlowComparer());
        receiver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_collectivity_is_told_of_what_is_there_for_it_and_not_of_its_suppliers_affairs()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        await using var receiver = await FlowReceiver.StartAsync();
        var hook = await ListenAsync(town, receiver, new { flowTypes = new[] { "SupplierInvoice" }, flowDirection = "In" });

        var flow = await supplier.SubmitAsync(new { trackingId = "ERP-2", name = "facture.xml", flowSyntax = "CII" }, CiiWriter.Write(hub.Draft()));

        var told = await receiver.OneAsync(one => one.FlowId == flow.FlowId, "the invoice is told");
        (told.FlowType, told.FlowDirection, told.FlowSyntax, told.TrackingId, told.Acknowledgement.Status).ShouldBe(("SupplierInvoice", "In", "CII", null, "Ok"));
        told.ShouldBe(await town.FindAsync(flow.FlowId), new FlowComparer());
        receiver.Complaints.ShouldBeEmpty();
        (await town.Http.DeleteAsync($"{Path}/{hook.WebhookId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Only_flows_that_were_asked_for_are_sent_and_nobody_elses()
    {
        using var supplier = hub.Supplier();
        using var other = hub.Supplier();
        await using var receiver = await FlowReceiver.StartAsync();
        await ListenAsync(supplier, receiver, new { ackStatus = "Error" });

        await supplier.AcknowledgedAsync((await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, UblWriter.Write(hub.Draft()))).FlowId);
        var others = await other.SubmitAsync(new { name = "b.xml", flowSyntax = "UBL" }, "<no/>"u8.ToArray());
        await other.AcknowledgedAsync(others.FlowId);
        var wrong = await supplier.SubmitAsync(new { name = "c.xml", flowSyntax = "UBL" }, "<no/>"u8.ToArray());

        var told = await receiver.OneAsync(one => one.FlowId == wrong.FlowId, "the rejected invoice is told");
        told.Acknowledgement.Details!.ShouldNotBeEmpty();
        receiver.Taken.ShouldAllBe(one => one.FlowId == wrong.FlowId);
        receiver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_not_taken_comes_again()
    {
        using var supplier = hub.Supplier();
        await using var receiver = await FlowReceiver.StartAsync(failures: 1);
        await ListenAsync(supplier, receiver, new { flowTypes = new[] { "CustomerInvoice" }, ackStatus = "Ok" });
        var flow = await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, UblWriter.Write(hub.Draft()));
        await receiver.OneAsync(one => one.FlowId == flow.FlowId, "it comes again");
        receiver.Taken.Count.ShouldBe(1);
        receiver.Complaints.ShouldBeEmpty();
    }

    private static async Task<Webhook> ListenAsync(Connector caller, FlowReceiver receiver, object wanted)
    {
        var request = JsonSerializer.SerializeToNode(wanted)!.AsObject();
        request["callbackUrl"] = receiver.Address.ToString();
        var made = await MakeAsync(caller, request);
        receiver.SigningKey = made.SigningKey!;
        return made;
    }

    private static async Task<Webhook> MakeAsync(Connector caller, object wanted)
    {
        using var answer = await caller.Http.PostAsJsonAsync(Path, wanted);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var made = (await answer.Content.ReadFromJsonAsync<Webhook>(Connector.Strict))!;
        answer.Headers.Location!.ToString().ShouldBe($"{Path}/{made.WebhookId}");
        return made;
    }

    private static async Task<Webhook> AnsweredAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
            return (await answer.Content.ReadFromJsonAsync<Webhook>(Connector.Strict))!;
        }
    }
}
