using System.Net.Http.Headers;
using Hub.Embedded.Demo.Api;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;

namespace Hub.EndToEnd.Tests;

/// <summary>A supplier tries the hub out with the table of docs/sandbox.md in hand.</summary>
public sealed class SandboxTests(RunningHub hub)
{
    [Fact]
    public async Task Each_line_of_the_table_that_needs_no_patience_comes_true()
    {
        using var supplier = await EnterAsync("tries-all");
        var deposits = new List<(SandboxLine Line, Guid Invoice)>();
        foreach (var line in SandboxLine.ReadAll().Where(line => line.IsSoon)) deposits.Add((line, await DepositAsync(supplier, line.Siret)));
        deposits.Count.ShouldBeGreaterThan(80);
        foreach (var (line, invoice) in deposits)
        {
            var view = await StatusAsync(supplier, invoice, line.Steps[^1].Status);
            view.Timeline.Select(step => step.Status).ShouldBe(line.Steps.Select(step => step.Status).Prepend(200), line.Siret);
            if (line.Steps[^1].Reason is { } reason) view.Timeline[^1].Reason.ShouldBe(reason, line.Siret);
            view.CollectivityAccount.ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_real_collectivity_gets_nothing_from_the_sandbox_and_the_sandbox_is_nothing_to_a_real_supplier()
    {
        using var supplier = await EnterAsync("tries-a-town");
        var tried = await DepositAsync(supplier, RunningHub.Town.Party.Siret);
        (await StatusAsync(supplier, tried, 221)).Timeline[^1].Findings.ShouldHaveSingleItem().Rule.ShouldBe("HUB-UNKNOWN-RECIPIENT");
        var real = await hub.DepositAsync(hub.Draft() with { Buyer = PartyOf("00000000005009") });
        (await hub.StatusAsync(real, 221)).Timeline.Select(step => step.Status).ShouldBe([200, 221]);
        var town = hub.Cast.Collectivities.Single(client => client.Account == RunningHub.Town.Account);
        (await town.FindAsync<InvoiceView>($"/v1/invoices/{tried}", default)).ShouldBeNull();
    }

    private async Task<HubClient> EnterAsync(string account)
    {
        using var theOperator = await HubClient.SignInAsync(hub.Hub.Address, "operator", hub.Hub.OperatorSecret, default);
        var made = await theOperator.PostAsync<Credentials>("/v1/accounts", new { id = account, name = account, role = "supplier", sandbox = true }, default);
        return await HubClient.SignInAsync(hub.Hub.Address, made.ClientId, made.ClientSecret, default);
    }

    private async Task<Guid> DepositAsync(HubClient supplier, string siret)
    {
        var document = UblWriter.Write(hub.Draft() with { Buyer = PartyOf(siret) });
        using var body = new ByteArrayContent(document) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return (await supplier.SendAsync<SingleDeposit>(HttpMethod.Post, "/v1/invoices", body, default)).InvoiceId;
    }

    private static Party PartyOf(string siret) => RunningHub.Town.Party with { Siren = siret[..9], Siret = siret };

    private static Task<InvoiceView> StatusAsync(HubClient supplier, Guid invoice, int status) => Eventually.GetAsync(
        async () => await supplier.FindAsync<InvoiceView>($"/v1/invoices/{invoice}", default) is { } view && view.Status == status ? view : null,
        $"invoice {invoice} has status {status}");
}
