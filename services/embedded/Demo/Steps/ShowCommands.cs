using Hub.Embedded.Demo.Api;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Prints command lines that the reader can paste into a shell.</summary>
internal static class ShowCommands
{
    public static async Task RunAsync(IAnsiConsole console, Speech speech, DemoHub hub, Cast cast, CancellationToken stop)
    {
        DemoTour.Title(console, speech.Say("Try it yourself", "À vous"));
        var (supplier, collectivity) = (cast.Supplier(DemoSuppliers.Energy.Account), cast.Collectivities.First());
        var file = await WriteSampleAsync(hub, stop);
        // Past the console's word wrap: a wrapped line cannot be pasted.
        foreach (var line in Lines(speech, hub.Address.GetLeftPart(UriPartial.Authority), supplier, collectivity, file)) console.Profile.Out.Writer.WriteLine(line);
        console.Profile.Out.Writer.WriteLine(speech.Say($"# the API, described: {hub.Address}scalar", $"# l'API, décrite : {hub.Address}scalar"));
    }

    private static async Task<string> WriteSampleAsync(DemoHub hub, CancellationToken stop)
    {
        var invoice = InvoiceDraw.Draw(new Random(1), DemoSuppliers.Energy, DemoRecipients.All[0], "TRY-2026-001") with { IsCreditNote = false, CorrectedNumber = null };
        var file = Path.Combine(Path.GetFullPath(hub.Folder), "TRY-2026-001.xml");
        await File.WriteAllBytesAsync(file, UblWriter.Write(invoice), stop);
        return file;
    }

    private static IEnumerable<string> Lines(Speech speech, string hub, HubClient supplier, HubClient collectivity, string file)
    {
        const string Json = "-H 'Content-Type: application/json'";
        yield return speech.Say("# a supplier's token", "# le jeton d'un fournisseur");
        yield return TokenLine("TOKEN", hub, supplier);
        yield return speech.Say("# deposit an invoice", "# déposer une facture");
        yield return $"INVOICE=$(curl -s -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/xml' --data-binary @'{file}' {hub}/v1/invoices | grep -o '\"invoiceId\" *: *\"[^\"]*\"' | head -1 | cut -d'\"' -f4); echo $INVOICE";
        yield return speech.Say("# follow it, and everything that happened", "# la suivre, et tout ce qui s'est passé");
        yield return $"curl -s -H \"Authorization: Bearer $TOKEN\" {hub}/v1/invoices/$INVOICE";
        yield return $"curl -s -H \"Authorization: Bearer $TOKEN\" '{hub}/v1/events?limit=3'";
        yield return speech.Say("# the collectivity takes it from its inbox and answers", "# la collectivité la prend dans sa boîte et répond");
        yield return TokenLine("CITY", hub, collectivity);
        yield return $"curl -s -H \"Authorization: Bearer $CITY\" {Json} -d '{{\"max\":1,\"waitSeconds\":5}}' {hub}/v1/inbox/lease";
        yield return $"curl -s -H \"Authorization: Bearer $CITY\" {Json} -d '{{\"status\":204}}' {hub}/v1/invoices/$INVOICE/statuses";
    }

    private static string TokenLine(string variable, string hub, HubClient client) =>
        $"{variable}=$(curl -s {hub}/oauth/token -d grant_type=client_credentials -d client_id={client.Account} -d client_secret={client.Secret} | grep -o '\"access_token\" *: *\"[^\"]*\"' | cut -d'\"' -f4)";
}
