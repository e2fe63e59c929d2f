using System.Text;
using Hub.Cli.Convert;
using Hub.Conversion;
using Hub.Explain;

namespace Hub.Cli.Tests;

public sealed class ConvertFileTests : IDisposable
{
    private readonly StringWriter messages = new();
    private readonly MemoryStream output = new();

    [Fact]
    public void A_file_that_the_form_expresses_whole_is_written_and_the_exit_code_is_0()
    {
        Run("everything.json", InvoiceForm.Cii).ShouldBe(ExitCodes.NothingLost);
        Encoding.UTF8.GetString(output.ToArray()).ShouldContain("<ram:ID>FA-2026-00731</ram:ID>");
        messages.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_lost_is_listed_beside_the_document_and_the_exit_code_is_1()
    {
        Run("ubl-with-everything.xml", InvoiceForm.Json, Language.French).ShouldBe(ExitCodes.SomethingLost);
        Encoding.UTF8.GetString(output.ToArray()).ShouldContain("FA-2026-00731");
        messages.ToString().ShouldContain("cbc:UUID = ");
        messages.ToString().ShouldContain("n'est pas repris");
    }

    [Fact]
    public void A_file_that_is_no_invoice_or_is_not_there_gives_2_and_writes_nothing()
    {
        var other = Path.GetTempFileName();
        File.WriteAllText(other, "%PDF-1.7 nothing in it");
        new ConvertFile(messages, Language.English).Run(new FileInfo(other), InvoiceForm.Ubl, () => output).ShouldBe(ExitCodes.Usage);
        File.Delete(other);
        Run("absent.xml", InvoiceForm.Ubl).ShouldBe(ExitCodes.Usage);
        output.Length.ShouldBe(ExitCodes.NothingLost);
        messages.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    public void Dispose()
    {
        messages.Dispose();
        output.Dispose();
    }

    private int Run(string name, InvoiceForm form, Language language = Language.English) =>
        new ConvertFile(messages, language).Run(new FileInfo(Path.Combine(AppContext.BaseDirectory, "documents", name)), form, () => output);
}
