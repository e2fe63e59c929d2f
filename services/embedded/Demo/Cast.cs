using System.Net.Http.Headers;
using Hub.Embedded.Demo.Api;
using Hub.Samples;
using Hub.Samples.Parties;

namespace Hub.Embedded.Demo;

/// <summary>Who plays in the demo: an operator makes the accounts and loads the directory, suppliers deposit, collectivities answer.</summary>
internal sealed class Cast : IDisposable
{
    /// <summary>Deposits the reader's own documents.</summary>
    public const string Visitor = "visitor";

    private readonly Dictionary<string, HubClient> suppliers = [];
    private readonly Dictionary<string, HubClient> collectivities = [];
    private readonly HubClient theOperator;

    private Cast(HubClient theOperator) => this.theOperator = theOperator;

    public int Organisations { get; private set; }

    public int AccountCount => suppliers.Count + collectivities.Count + 1;

    public IReadOnlyCollection<HubClient> Collectivities => collectivities.Values;

    public HubClient Supplier(string account) => suppliers[account];

    public static async Task<Cast> MakeAsync(DemoHub hub, CancellationToken stop)
    {
        var cast = new Cast(await HubClient.SignInAsync(hub.Address, "operator", hub.OperatorSecret, stop));
        foreach (var supplier in DemoSuppliers.All) cast.suppliers[supplier.Account] = await cast.EnterAsync(hub, supplier.Account, supplier.Party.Name, "supplier", stop);
        cast.suppliers[Visitor] = await cast.EnterAsync(hub, Visitor, "Visitor", "supplier", stop);
        foreach (var body in DemoRecipients.All) cast.collectivities[body.Account] = await cast.EnterAsync(hub, body.Account, body.Party.Name, "collectivity", stop);
        await cast.LoadDirectoryAsync(stop);
        return cast;
    }

    public void Dispose()
    {
        foreach (var client in suppliers.Values.Concat(collectivities.Values).Append(theOperator)) client.Dispose();
    }

    /// <summary>Makes the account, or gives it a new secret when an earlier demo on the same files made it.</summary>
    private async Task<HubClient> EnterAsync(DemoHub hub, string id, string name, string role, CancellationToken stop)
    {
        var isKnown = await theOperator.FindAsync<KnownAccount>($"/v1/accounts/{id}", stop) is not null;
        var credentials = isKnown
            ? await theOperator.PostAsync<Credentials>($"/v1/accounts/{id}/secrets", new { }, stop)
            : await theOperator.PostAsync<Credentials>("/v1/accounts", new { id, name, role }, stop);
        return await HubClient.SignInAsync(hub.Address, credentials.ClientId, credentials.ClientSecret, stop);
    }

    private async Task LoadDirectoryAsync(CancellationToken stop)
    {
        using var csv = new ByteArrayContent(DirectoryCsv.Write(DemoRecipients.All)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        Organisations = (await theOperator.SendAsync<DirectoryReport>(HttpMethod.Put, "/v1/directory", csv, stop)).Organisations;
    }
}
