using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.Tests.KeepDirectory;

public sealed class NationalDirectoryTests
{
    private const string Export = """
        <AnnuaireConsultationF14>
          <TypeFlux>COMPLET</TypeFlux>
          <BlocUnitesLegales><UniteLegale><IdSIREN>111111111</IdSIREN><Nom>Ville A</Nom></UniteLegale></BlocUnitesLegales>
          <BlocEtablissements>
            <Etablissement><Statut>ACTIF</Statut><IdSIRET qualifiant="0009">11111111100011</IdSIRET><Nom>Ville A, nom national</Nom>
              <DonneesB2G><EngagementJuridique>true</EngagementJuridique><Service>true</Service><EngJurServ>false</EngJurServ><MOA>true</MOA><MOAunique>false</MOAunique><StatutMiseEnPaiement>false</StatutMiseEnPaiement></DonneesB2G></Etablissement>
            <Etablissement><Statut>ACTIF</Statut><IdSIRET>44444444400044</IdSIRET><Nom>Ville inconnue ici</Nom><DonneesB2G><EngJurServ>true</EngJurServ></DonneesB2G></Etablissement>
            <Etablissement><Statut>ACTIF</Statut><IdSIRET>55555555500055</IdSIRET><Nom>Société privée</Nom></Etablissement>
            <Etablissement><Statut>ACTIF</Statut><IdSIRET>1</IdSIRET><Nom>Faux</Nom><DonneesB2G/></Etablissement>
          </BlocEtablissements>
          <BlocCodesRoutage>
            <CodeRoutage><Statut>ACTIF</Statut><IdSIRET>11111111100011</IdSIRET><IdRoutage>VOIRIE</IdRoutage><Nom>Voirie</Nom><EngagementJuridique>true</EngagementJuridique></CodeRoutage>
            <CodeRoutage><Statut>INACTIF</Statut><IdSIRET>11111111100011</IdSIRET><IdRoutage>FERME</IdRoutage><Nom>Fermé</Nom></CodeRoutage>
            <CodeRoutage><Statut>ACTIF</Statut><IdSIRET>55555555500055</IdSIRET><IdRoutage>PRIVE</IdRoutage><Nom>Privé</Nom></CodeRoutage>
          </BlocCodesRoutage>
          <BlocLignesAnnuaire>
            <LigneAnnuaire><Nature>Definition</Nature><DateEffet><DateDebut>20260101</DateDebut><DateFin>20281231</DateFin></DateEffet><InfoAdressage><IdLinSIREN>111111111</IdLinSIREN><IdLinSIRET>11111111100011</IdLinSIRET></InfoAdressage></LigneAnnuaire>
            <LigneAnnuaire><Nature>M</Nature><DateEffet><DateDebut>20261201</DateDebut></DateEffet><InfoAdressage><IdLinSIREN>111111111</IdLinSIREN><IdLinSIRET>11111111100011</IdLinSIRET><IdLinRoutage>VOIRIE</IdLinRoutage></InfoAdressage></LigneAnnuaire>
            <LigneAnnuaire><Nature>D</Nature><InfoAdressage><IdLinSIREN>111111111</IdLinSIREN></InfoAdressage></LigneAnnuaire>
          </BlocLignesAnnuaire>
        </AnnuaireConsultationF14>
        """;

    [Fact]
    public async Task The_national_directory_tells_names_demands_and_services_and_leaves_who_serves()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var report = await ImportAsync(routing, Export);
        (report.GetProperty("mode").GetString(), report.GetProperty("lines").GetInt32(), report.GetProperty("ignored").GetInt32(), report.GetProperty("refused").GetInt32()).ShouldBe(("full", 10, 3, 1));
        report.Items("refusals").ShouldHaveSingleItem().GetProperty("line").GetInt32().ShouldBe(9);
        var city = routing.Hub.Get<DirectoryCache>().Current.Find(RoutingProcess.City)!;
        (city.Name, city.Demand, city.System, city.ValidFrom, city.ValidUntil).ShouldBe(("Ville A, nom national", Demand.Both, "city-a", new DateOnly(2026, 1, 1), new DateOnly(2028, 12, 31)));
        (city.Services["voirie"].EngagementDemanded, city.Services["voirie"].ValidUntil, city.Services["FERME"].Active).ShouldBe((true, new DateOnly(2026, 11, 30), false));
        // Known to the nation, not served here: found by a look-up, not by routing. The operator's own entries stay, though the full file does not name them.
        routing.Hub.Get<DirectoryCache>().Current.Find("44444444400044").ShouldBeNull();
        routing.Hub.Get<DirectoryCache>().Current.Find(RoutingProcess.Region).ShouldNotBeNull();
        using var supplier = routing.Hub.AsSupplier();
        var entry = await supplier.GetAsync("/v1/directory/44444444400044", HttpStatusCode.OK);
        (entry.GetProperty("serviceCodeOrEngagementDemanded").GetBoolean(), entry.GetProperty("servedBy").ValueKind).ShouldBe((true, JsonValueKind.Null));
    }

    [Fact]
    public async Task A_full_export_ends_its_own_entries_and_a_differential_one_only_what_it_removes()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await ImportAsync(routing, Export);
        var differential = Export.Replace("COMPLET", "DIFFERENTIEL").Replace("<Statut>ACTIF</Statut><IdSIRET>44444444400044", "<MotifPresence>SUPPRESSION</MotifPresence><IdSIRET>44444444400044");
        (await ImportAsync(routing, differential)).GetProperty("ended").GetInt32().ShouldBe(1);
        using var supplier = routing.Hub.AsSupplier();
        await supplier.GetAsync("/v1/directory/44444444400044", HttpStatusCode.NotFound);
        var empty = await ImportAsync(routing, "<AnnuaireConsultationF14><TypeFlux>COMPLET</TypeFlux></AnnuaireConsultationF14>");
        (empty.GetProperty("mode").GetString(), empty.GetProperty("ended").GetInt32()).ShouldBe(("full", 2));
        routing.Hub.Get<DirectoryCache>().Current.Find(RoutingProcess.City)!.Services.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")]
    [InlineData("<AnnuaireConsultationF14><BlocEtablissements><Etablissement><IdSIRET>44444444400044</IdSIRET><Nom>A</Nom><DonneesB2G/></Etablissement>")]
    [InlineData("siret,name\n1,2\n")]
    public async Task A_file_that_is_cut_off_or_no_XML_or_holds_a_DTD_is_refused_whole(string body)
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var answer = await PutAsync(routing, body, "");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("directory-file-unreadable");
        using var supplier = routing.Hub.AsSupplier();
        await supplier.GetAsync("/v1/directory/44444444400044", HttpStatusCode.NotFound);
    }

    private static async Task<JsonElement> ImportAsync(RoutingProcess routing, string xml, string query = "")
    {
        using var answer = await PutAsync(routing, xml, query);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<HttpResponseMessage> PutAsync(RoutingProcess routing, string xml, string query)
    {
        using var content = new StringContent(xml) { Headers = { ContentType = new MediaTypeHeaderValue("application/xml") } };
        using var client = routing.Hub.AsOperator();
        return await client.PutAsync("/v1/directory" + query, content);
    }
}
