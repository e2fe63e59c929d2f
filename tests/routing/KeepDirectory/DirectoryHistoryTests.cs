using System.Net;
using System.Text;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.KeepDirectory;

public sealed class DirectoryHistoryTests
{
    private const string Three = "siret,name,account\n11111111100011,Ville A,city-a\n22222222200022,Ville B,city-b\n33333333300033,Ville C,city-c\n";

    [Fact]
    public async Task What_the_hub_knew_at_an_instant_can_be_looked_up()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var then = routing.Clock.GetUtcNow();
        routing.Clock.Advance(TimeSpan.FromHours(1));
        await routing.ImportAsync("type,siret,name,account,demands,service_code,service_label\norganisation,11111111100029,Ville A nouvelle,city-a,both,,\nservice,11111111100029,,,,ACHATS,Autre nom\n");
        using var supplier = routing.Hub.AsSupplier();
        var now = await supplier.GetAsync("/v1/directory/" + RoutingProcess.CityServices, HttpStatusCode.OK);
        (now.GetProperty("name").GetString(), now.Items("services")[0].GetProperty("label").GetString()).ShouldBe(("Ville A nouvelle", "Autre nom"));
        now.TryGetProperty("knownUntil", out var until).ShouldBeTrue();
        until.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var before = await supplier.GetAsync($"/v1/directory/{RoutingProcess.CityServices}?at={then:O}".Replace("+", "%2B"), HttpStatusCode.OK);
        (before.GetProperty("name").GetString(), before.Items("services")[0].GetProperty("label").GetString()).ShouldBe(("Ville A services", "Direction des achats"));
        before.GetProperty("knownUntil").GetDateTimeOffset().ShouldBe(now.GetProperty("knownFrom").GetDateTimeOffset());
        await supplier.GetAsync($"/v1/directory/{RoutingProcess.CityServices}?at=2020-01-01T00:00:00Z", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_full_file_ends_what_it_does_not_name_and_a_differential_one_does_not()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(Three);
        var part = "siret,name,account\n11111111100011,Ville A,city-a\n22222222200022,Ville B la neuve,city-b\n44444444400044,Ville D,city-d\n";
        Counts(await routing.ImportAsync(part)).ShouldBe((1, 1, 0, 1));
        routing.Hub.Get<DirectoryCache>().Current.Find("33333333300033").ShouldNotBeNull();
        Counts(await routing.ImportAsync(part, "?mode=full")).ShouldBe((0, 0, 1, 3));
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Keys.Order().ShouldBe(["11111111100011", "22222222200022", "44444444400044"]);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.Organisations.CountAsync(row => row.Siret == "11111111100011", TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_line_of_a_full_file_does_not_end_what_it_is_about()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(Three);
        var report = await routing.ImportAsync("siret,name,account,payment_days\n11111111100011,Ville A,city-a,30\n22222222200022,Ville B,city-b,45\n33333333300033,Ville C,city-c,30\n", "?mode=full");
        (report.GetProperty("refused").GetInt32(), Counts(report)).ShouldBe((1, (0, 0, 0, 2)));
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_full_file_that_was_cut_short_is_refused_unless_the_operator_insists()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var csv = new StringBuilder("siret,name,account\n");
        for (var line = 0; line < 200; line++) csv.Append($"1{line:0000000000000},Ville {line},a\n");
        await routing.ImportAsync(csv.ToString());
        var cut = csv.ToString()[..csv.ToString().IndexOf("10000000000050", StringComparison.Ordinal)];
        using (var refused = await routing.PutDirectoryAsync(new StringContent(cut), "?mode=full"))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("directory-import-would-end-too-much");
        }
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Count.ShouldBe(200);
        Counts(await routing.ImportAsync(cut, "?mode=full&maxEnded=100")).ShouldBe((0, 0, 150, 50));
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Count.ShouldBe(50);
    }

    [Fact]
    public async Task A_line_may_end_an_organisation_with_its_services_and_a_later_one_bring_it_back()
    {
        await using var routing = await RoutingProcess.StartAsync();
        Counts(await routing.ImportAsync("siret,action,service_code\n11111111100029,end,\n")).ShouldBe((0, 0, 2, 0));
        routing.Hub.Get<DirectoryCache>().Current.Find(RoutingProcess.CityServices).ShouldBeNull();
        Counts(await routing.ImportAsync("siret,name,account\n11111111100029,Ville A de retour,city-a\n")).ShouldBe((1, 0, 0, 0));
        routing.Hub.Get<DirectoryCache>().Current.Find(RoutingProcess.CityServices)!.Services.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_lines_about_one_entry_the_later_counts_also_far_apart()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var csv = new StringBuilder("siret,name,account,action\n77777777700077,Un,a,\n88888888800088,Un,a,\n");
        for (var line = 0; line < 1500; line++) csv.Append($"1{line:0000000000000},Ville {line},a,\n");
        csv.Append("77777777700077,Deux,a,\n88888888800088,Un,a,end\n77777777700077,Trois,a,\n88888888800088,Quatre,a,\n");
        await routing.ImportAsync(csv.ToString());
        var directory = routing.Hub.Get<DirectoryCache>().Current;
        (directory.Find("77777777700077")!.Name, directory.Find("88888888800088")!.Name).ShouldBe(("Trois", "Quatre"));
    }

    [Fact]
    public async Task An_import_that_a_crash_cut_off_is_undone_at_the_next_start_and_listed_as_broken_off()
    {
        using var folder = new TempFolder();
        await using (var first = await RoutingProcess.StartAsync(folder.Path))
        {
            await using var db = first.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
            var stop = TestContext.Current.CancellationToken;
            var run = await ImportLedger.BeginAsync(db, new ImportOrder("killed"), first.Clock.GetUtcNow(), stop);
            db.ChangeTracker.Clear();
            using var half = new MemoryStream(Encoding.UTF8.GetBytes("siret,name,account\n11111111100011,Ville à moitié,city-a\n99999999900099,Nouvelle,city-z\n"));
            await DirectoryWriter.WriteAsync(db, run, await DirectoryCsv.ReadAsync(half, stop).ToListAsync(stop), stop);
        }
        await using var second = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        var directory = second.Hub.Get<DirectoryCache>().Current;
        (directory.Find(RoutingProcess.City)!.Name, directory.Find("99999999900099")).ShouldBe(("Ville A", null));
        using var client = second.Hub.AsOperator();
        (await client.GetAsync("/v1/directory/imports", HttpStatusCode.OK)).Items("imports").Select(import => import.GetProperty("state").GetString()).ShouldBe(["broken-off", "in-force"]);
        (await second.ImportAsync(Three)).GetProperty("refused").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task While_an_import_runs_another_one_is_refused()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await using (var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext())
            await ImportLedger.BeginAsync(db, new ImportOrder("other"), routing.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        using (var refused = await routing.PutDirectoryAsync(new StringContent(Three)))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("directory-import-running");
        }
        routing.Clock.Advance(ImportLedger.Silence);
        (await routing.ImportAsync(Three)).GetProperty("added").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Organisations_are_searched_by_company_name_and_service_a_page_at_a_time()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.ImportAsync("siret,name,account\n44444444400044,Évry-Courcouronnes,evry\n44444444400051,EVRY petit bourg,evry\n44444444500044,Évreux,evreux\n");
        using var supplier = routing.Hub.AsSupplier();
        (await SiretsAsync(supplier, "?siren=444444444")).ShouldBe(["44444444400044", "44444444400051"]);
        (await SiretsAsync(supplier, "?name=évry")).ShouldBe(["44444444400044", "44444444400051"]);
        (await SiretsAsync(supplier, "?name=EVR")).ShouldBe(["44444444400044", "44444444400051", "44444444500044"]);
        (await SiretsAsync(supplier, "?service=achats")).ShouldBe([RoutingProcess.CityServices]);
        var first = await supplier.GetAsync("/v1/directory?name=evr&limit=2", HttpStatusCode.OK);
        first.GetProperty("next").GetString().ShouldBe("44444444400051");
        (await SiretsAsync(supplier, "?name=evr&limit=2&after=44444444400051")).ShouldBe(["44444444500044"]);
        (await supplier.GetAsync("/v1/directory?siren=44", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    private static async Task<IEnumerable<string?>> SiretsAsync(HttpClient client, string query) =>
        (await client.GetAsync("/v1/directory" + query, HttpStatusCode.OK)).Items("organisations").Select(item => item.GetProperty("siret").GetString());

    private static (int Added, int Changed, int Ended, int Unchanged) Counts(System.Text.Json.JsonElement report) => (
        report.GetProperty("added").GetInt32(), report.GetProperty("changed").GetInt32(), report.GetProperty("ended").GetInt32(), report.GetProperty("unchanged").GetInt32());
}
