using System.Net;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.Tests.KeepDirectory;

public sealed class SystemTests
{
    private const string Lyon = """
        type,system,siret,name,account,served_by,system_name
        system,lyon-finances,,,lyon,amqp,Finances
        organisation,lyon-finances,11111111100011,Lyon,,,
        organisation,lyon-finances,11111111100029,Lyon écoles,lyon,,
        organisation,lyon-eau,11111111100037,Lyon eau,lyon,http,
        organisation,,22222222200022,Metz,metz,,
        """;

    [Fact]
    public async Task One_system_serves_many_organisations_and_an_account_has_many_systems()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        (await routing.ImportAsync(Lyon)).GetProperty("refused").GetInt32().ShouldBe(0);
        var directory = routing.Hub.Get<DirectoryCache>().Current;
        directory.Systems.Values.Select(system => (system.SystemId, system.Account, system.Channel)).Order().ShouldBe(
            [("lyon-eau", "lyon", DeliveryChannel.Http), ("lyon-finances", "lyon", DeliveryChannel.Amqp), ("metz", "metz", DeliveryChannel.Http)]);
        directory.Organisations.Values.Select(city => (city.Siret, city.System, city.Account)).Order().ShouldBe(
        [
            ("11111111100011", "lyon-finances", "lyon"), ("11111111100029", "lyon-finances", "lyon"), ("11111111100037", "lyon-eau", "lyon"), ("22222222200022", "metz", "metz"),
        ]);
    }

    [Fact]
    public async Task A_system_does_not_change_hands_and_is_served_one_way()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(Lyon);
        var report = await routing.ImportAsync("""
            siret,name,account,system,served_by
            33333333300033,Voleuse,metz,lyon-eau,
            44444444400044,Sans compte,,unknown,
            55555555500055,Une façon,nancy,,http
            66666666600066,Autre façon,nancy,,amqp
            """);
        report.Items("refusals").Select(refusal => $"{refusal.GetProperty("line")} {refusal.GetProperty("column")}").ShouldBe(["2 system", "3 account", "5 served_by"]);
        routing.Hub.Get<DirectoryCache>().Current.Systems["lyon-eau"].Account.ShouldBe("lyon");
    }

    [Theory]
    [InlineData("lyon-finances.dead")]
    [InlineData("lyon-finances.Refused")]
    public async Task A_system_cannot_have_the_name_of_anothers_queue(string name)
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var report = await routing.ImportAsync($"""
            siret,name,account,system,served_by
            33333333300033,Voleuse,metz,{name},amqp
            44444444400044,Voleuse,{name},,amqp
            """);
        report.Items("refusals").Select(refusal => refusal.GetProperty("column").GetString()).ShouldBe(["system", "account"]);
    }

    [Fact]
    public async Task A_system_gets_one_form_told_in_its_own_line_or_in_an_organisations_and_keeps_it_until_a_file_says_another()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(Lyon);
        var report = await routing.ImportAsync("""
            type,system,siret,name,account,delivered_form
            system,lyon-finances,,,,json
            organisation,lyon-eau,11111111100037,Lyon eau,,ubl
            organisation,lyon-eau,11111111100045,Lyon assainissement,,cii
            organisation,lyon-eau,11111111100052,Lyon fontaines,,
            """);
        report.Items("refusals").Select(refusal => $"{refusal.GetProperty("line")} {refusal.GetProperty("column")}").ShouldBe(["4 delivered_form"]);
        await routing.ImportAsync(Lyon);
        using var lyon = routing.Hub.AsCollectivity("lyon");
        (await lyon.GetAsync("/v1/directory/systems", HttpStatusCode.OK)).Items("systems").Select(item => $"{item.GetProperty("system")} {item.GetProperty("deliveredForm")}").ShouldBe(["lyon-eau ubl", "lyon-finances json"]);
        await routing.ImportAsync("type,siret,system,delivered_form\nsystem,,lyon-finances,original\n");
        routing.Hub.Get<DirectoryCache>().Current.Systems["lyon-finances"].DeliveredForm.ShouldBe(DeliveredForm.Original);
    }

    [Fact]
    public async Task Each_account_sees_its_own_systems_and_leases_from_all_or_from_one()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(Lyon.Replace("amqp", "http"));
        await routing.RouteAsync(Invoices.To("11111111100011"), Invoices.To("11111111100037"), Invoices.To("22222222200022"));
        using var lyon = routing.Hub.AsCollectivity("lyon");
        (await lyon.GetAsync("/v1/directory/systems", HttpStatusCode.OK)).Items("systems").Select(item => item.GetProperty("system").GetString()).ShouldBe(["lyon-eau", "lyon-finances"]);
        var water = await lyon.PostAsync("/v1/inbox/lease", new { max = 10, system = "lyon-eau" });
        water.Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").GetProperty("buyerSiret").GetString().ShouldBe("11111111100037");
        (await lyon.PostAsync("/v1/inbox/lease", new { max = 10, system = "metz" })).Items("deliveries").ShouldBeEmpty();
        (await lyon.PostAsync("/v1/inbox/lease", new { max = 10 })).Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").GetProperty("buyerSiret").GetString().ShouldBe("11111111100011");
        (await routing.LeaseAsync("metz")).Items("deliveries").Count.ShouldBe(1);
    }
}
