using Hub.Embedded.Demo.Api;
using Hub.Samples;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Deposits the documents as archives, one after the other.</summary>
internal sealed class DepositDocuments(IAnsiConsole console, Speech speech, Cast cast)
{
    public async Task<IReadOnlyList<Deposit>> RunAsync(IEnumerable<Paper> papers, CancellationToken stop)
    {
        DemoTour.Title(console, speech.Say("Suppliers deposit archives", "Les fournisseurs déposent des archives"));
        var deposits = new List<Deposit>();
        foreach (var part in Archive.Part(papers)) deposits.Add(await DepositAsync(part, stop));
        if (deposits.Count == 0) console.WriteLine(speech.Say("There is no .xml or .pdf file to deposit.", "Il n'y a aucun fichier .xml ou .pdf à déposer."));
        return deposits;
    }

    private async Task<Deposit> DepositAsync(IReadOnlyList<Paper> papers, CancellationToken stop)
    {
        var supplier = cast.Supplier(papers[0].Account);
        using var archive = new Archive(papers);
        var answer = await supplier.SendAsync<DepositAnswer>(HttpMethod.Post, "/v1/deposits", archive, stop);
        console.WriteLine(speech.Say(
            $"  {supplier.Account}: {answer.Accepted} documents are durable, {answer.Refused} were refused at the door (deposit {answer.DepositId})",
            $"  {supplier.Account} : {answer.Accepted} documents sont enregistrés, {answer.Refused} refusés à l'entrée (dépôt {answer.DepositId})"));
        return new Deposit(supplier, answer.DepositId, answer.Accepted, answer.Refused, ExpectedOf(papers));
    }

    private static Dictionary<string, Outcome> ExpectedOf(IReadOnlyList<Paper> papers) =>
        papers.Where(paper => paper.Expected is not null).ToDictionary(paper => paper.Name, paper => paper.Expected!.Value);
}
