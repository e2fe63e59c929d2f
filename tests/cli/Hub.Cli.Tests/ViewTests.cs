using System.Text;
using Hub.Cli.View;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;

namespace Hub.Cli.Tests;

public sealed class ViewTests : IDisposable
{
    private const string Marker = "<cbc:Note>#ADN#B2G</cbc:Note>";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_page_marks_what_the_wanted_rule_sets_find()
    {
        var file = Path.Combine(folder.Path, "invoice.xml");
        var invoice = Encoding.UTF8.GetString(Syntax.Ubl.Write(InvoiceDraw.Draw(new Random(3), DemoSuppliers.Energy, DemoRecipients.All[0], "CLI-1")));
        File.WriteAllText(file, invoice.Replace(Marker, "", StringComparison.Ordinal));

        View(file, "--rules", "BR-FR-CPRO").ShouldContain("BR-FR-CPRO-00");
        View(file, "--rules", "EN16931").ShouldNotContain("BR-FR-CPRO-00");
    }

    private string View(string file, params string[] options)
    {
        var page = Path.Combine(folder.Path, "page.html");
        ViewCommand.Create().Parse([file, "-o", page, .. options]).Invoke().ShouldBe(ExitCodes.AllValid);
        return File.ReadAllText(page);
    }
}
