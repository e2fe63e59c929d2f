using Hub.Access.ManageAccounts;
using Hub.Hosting.Access;
using Microsoft.Extensions.Hosting;

namespace Hub.Access.Tests;

public sealed class SupplierListTests
{
    [Fact]
    public async Task Other_services_find_the_suppliers_that_may_deposit_in_a_file()
    {
        await using var hub = await AccessHub.StartAsync();
        foreach (var id in new[] { "edf", "engie" }) await hub.CreateAsync(id);
        await hub.CreateAsync("ville-lyon", HubRoles.Collectivity);
        await hub.CreateAsync("edf-test", sandbox: true);
        await PublishAsync(hub);
        hub.Process.Get<SupplierAccounts>().Current().ShouldBe(["edf", "engie"], ignoreOrder: true);

        using var http = await hub.AsOperatorAsync();
        (await http.PostAsync("/v1/accounts/engie/disable", null)).EnsureSuccessStatusCode();
        await PublishAsync(hub);
        (await File.ReadAllTextAsync(hub.Process.Get<SupplierAccounts>().File)).ShouldBe("edf\n");
    }

    private static Task PublishAsync(AccessHub hub) => hub.Process.Get<IEnumerable<IHostedService>>().OfType<SupplierList>().Single().PublishAsync(default);
}
