using System.Net;
using System.Text;
using Hub.Routing.KeepDirectory;
using Hub.Testing;

namespace Hub.Routing.Tests.KeepDirectory;

public sealed class DirectoryTests
{
    [Fact]
    public async Task An_import_is_in_force_when_it_is_answered_and_anyone_may_look_up()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var supplier = routing.Hub.AsSupplier();
        var entry = await supplier.GetAsync("/v1/directory/" + RoutingProcess.CityServices, HttpStatusCode.OK);
        (entry.GetProperty("name").GetString(), entry.GetProperty("serviceCodeDemanded").GetBoolean(), entry.GetProperty("paymentDays").GetInt32(), entry.GetProperty("servedBy").GetString())
            .ShouldBe(("Ville A services", true, 30, "http"));
        var service = entry.Items("services").ShouldHaveSingleItem();
        (service.GetProperty("code").GetString(), service.GetProperty("engagementDemanded").GetBoolean()).ShouldBe(("ACHATS", true));
        (await supplier.GetAsync("/v1/directory/99999999900099", HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
    }

    [Fact]
    public async Task Wrong_lines_are_refused_alone_with_their_number_and_reason_in_both_languages()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var report = await routing.ImportAsync("""
            siret,name,account,served_by,demands,payment_days,active
            1111111110001,Short,city-a,http,none,30,yes
            11111111100011,Ville A,city-a,http,none,30,yes
            22222222200022,,city-b,http,none,30,yes

            33333333300033,Bad demand,city-c,http,sometimes,30,yes
            44444444400044,Bad days,city-d,http,none,45,yes
            55555555500055,Bad account,city/e,http,none,30,yes
            66666666600066,Bad channel,city-f,fax,none,30,yes
            77777777700077,"Ville ""G"", la belle",city-g,http,none,60,non
            88888888800088
            """);
        (report.GetProperty("organisations").GetInt32(), report.GetProperty("refused").GetInt32()).ShouldBe((2, 7));
        report.Items("refusals").Select(refusal => $"{refusal.GetProperty("line")} {refusal.GetProperty("column")}")
            .ShouldBe(["2 siret", "4 name", "6 demands", "7 payment_days", "8 account", "9 served_by", "11 name"]);
        report.Items("refusals").ShouldAllBe(refusal => refusal.GetProperty("french").GetString() != refusal.GetProperty("english").GetString());
        var cache = routing.Hub.Get<DirectoryCache>().Current;
        cache.Organisations.Keys.Order().ShouldBe(["11111111100011", "77777777700077"]);
        (cache.Find("77777777700077")!.Name, cache.Find("77777777700077")!.Active).ShouldBe(("Ville \"G\", la belle", false));
    }

    [Fact]
    public async Task A_body_with_the_SIREN_of_the_sandbox_is_refused_in_both_kinds_of_file()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var csv = await routing.ImportAsync("siret,name,account,service_code\n00000000005009,Ville,city-a,\n000 000 000 05009,,,ACHATS\n11111111100011,Ville A,city-a,\n");
        (csv.GetProperty("organisations").GetInt32(), csv.GetProperty("refused").GetInt32()).ShouldBe((1, 2));
        csv.Items("refusals").Select(refusal => $"{refusal.GetProperty("line")} {refusal.GetProperty("column")}").ShouldBe(["2 siret", "3 siret"]);
        csv.Items("refusals").ShouldAllBe(refusal => refusal.GetProperty("french").GetString()!.Contains("bac à sable") && refusal.GetProperty("english").GetString()!.Contains("sandbox"));

        using var client = routing.Hub.AsOperator();
        using var xml = new StringContent(
            "<AnnuaireConsultationF14><TypeFlux>COMPLET</TypeFlux><BlocEtablissements><Etablissement><Statut>ACTIF</Statut><IdSIRET>00000000005009</IdSIRET><Nom>Ville</Nom><DonneesB2G/></Etablissement></BlocEtablissements></AnnuaireConsultationF14>",
            Encoding.UTF8, "application/xml");
        using var answer = await client.PutAsync("/v1/directory", xml, TestContext.Current.CancellationToken);
        var national = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        national.GetProperty("refused").GetInt32().ShouldBe(1);
        national.Items("refusals").ShouldHaveSingleItem().GetProperty("english").GetString()!.ShouldContain("sandbox");
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Keys.ShouldBe(["11111111100011"]);
    }

    [Fact]
    public async Task Services_come_in_a_file_of_their_own_or_in_the_same_one()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var report = await routing.ImportAsync("""
            siret;service_code;service_label;engagement_demanded;active;valid_from;valid_until
            11111111100011;A;Un;oui;non;2026-01-01;2026-12-31
            11111111100011;;Sans code;;;;
            11111111100011;B;;;;31/12/2026;
            11111111100011;C;;;;;
            """);
        // Without a code the line is an organisation's, and lacks its name.
        report.Items("refusals").Select(refusal => $"{refusal.GetProperty("line")} {refusal.GetProperty("column")}").ShouldBe(["3 name", "4 valid_from"]);
        var services = routing.Hub.Get<DirectoryCache>().Current.Find(RoutingProcess.City)!.Services;
        services["a"].ShouldBe(new CollectivityService("A", "Un", true, false, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)));
        services["C"].ShouldBe(new CollectivityService("C", "C", false, true, null, null));
    }

    [Fact]
    public async Task A_second_import_brings_known_lines_up_to_date_and_leaves_the_others()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.ImportAsync("""
            siret,name,account,served_by
            11111111100011,Ville A (old),elsewhere,amqp
            11111111100011,Ville A la neuve,city-new,amqp
            """);
        var directory = routing.Hub.Get<DirectoryCache>().Current;
        (directory.Find(RoutingProcess.City)!.Name, directory.Find(RoutingProcess.City)!.Account).ShouldBe(("Ville A la neuve", "city-new"));
        directory.Find(RoutingProcess.Region)!.Account.ShouldBe("region-b");
        directory.AmqpSystems.Select(system => system.SystemId).Order().ShouldBe(["city-new", "elsewhere", "region-b"]);
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm_and_text_that_is_not_utf8_is_refused()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        byte[] mark = [0xEF, 0xBB, 0xBF];
        (await routing.ImportAsync([.. mark, .. Encoding.UTF8.GetBytes("siret,name,account\n11111111100011,Évry,a\n")])).GetProperty("organisations").GetInt32().ShouldBe(1);
        var latin = await routing.ImportAsync(Encoding.Latin1.GetBytes("siret,name,account\n22222222200022,Évry,a\n"));
        latin.Items("refusals").ShouldHaveSingleItem().GetProperty("column").GetString().ShouldBe("name");
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_spoils_its_own_line_only()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var report = await routing.ImportAsync("siret,name,account\n11111111100011,\"Ville A,a\n22222222200022,Ville B,b\n");
        (report.GetProperty("organisations").GetInt32(), report.GetProperty("refused").GetInt32()).ShouldBe((1, 1));
        routing.Hub.Get<DirectoryCache>().Current.Find("22222222200022").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("name,account\nVille A,a\n")]
    [InlineData("<xml>this is no table</xml>")]
    public async Task A_file_without_a_siret_column_is_refused(string csv)
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var answer = await routing.PutDirectoryAsync(new StringContent(csv));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("directory-file-unreadable");
    }

    [Fact]
    public async Task A_line_without_end_is_refused_and_nothing_of_the_file_is_taken()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var start = new StringBuilder("siret,name,account\n");
        for (var line = 0; line < 1000; line++) start.Append($"1{line:0000000000000},Ville {line},a\n");
        start.Append("99999999900099,").Append('x', 10 << 20);
        using var answer = await routing.PutDirectoryAsync(new StringContent(start.ToString()));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        routing.Hub.Get<DirectoryCache>().Current.Organisations.ShouldBeEmpty();
        (await routing.ImportAsync("siret,name,account\n11111111100011,Ville A,a\n")).GetProperty("added").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var client = routing.Hub.AsOperator();
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await client.PutAsync("/v1/directory", content, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_file_named_in_the_settings_is_in_force_when_the_process_has_started()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("directory.csv"), RoutingProcess.Directory, TestContext.Current.CancellationToken);
        await using var routing = await RoutingProcess.StartAsync(
            configure: builder => builder.Configuration["Hub:Directory:File"] = folder.File("directory.csv"), withDirectory: false);
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_change_made_by_another_process_is_seen_within_seconds()
    {
        using var folder = new TempFolder();
        await using var one = await RoutingProcess.StartAsync(folder.Path);
        await using var other = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        var changes = 0;
        one.Hub.Get<DirectoryCache>().OnChange(_ => changes++);
        await other.ImportAsync("siret,name,account\n55555555500055,Ville E,city-e\n");
        changes.ShouldBe(0);
        one.Clock.Advance(TimeSpan.FromSeconds(5));
        await Eventually.TrueAsync(() => one.Hub.Get<DirectoryCache>().Current.Find("55555555500055") is not null, "the process knows the organisation that the other one imported");
        await Eventually.TrueAsync(() => changes == 1, "who asked for changes is told of one");
    }

    [Fact]
    public async Task Fifty_thousand_lines_are_imported_and_every_one_is_there()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var csv = new StringBuilder("siret,name,account\n");
        for (var line = 0; line < 50_000; line++) csv.Append($"1{line:0000000000000},Ville {line},account-{line % 200}\n");
        var report = await routing.ImportAsync(csv.ToString());
        report.GetProperty("organisations").GetInt32().ShouldBe(50_000);
        routing.Hub.Get<DirectoryCache>().Current.Organisations.Count.ShouldBe(50_000);
    }
}
