using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Hub.Cdar.Model;
using Hub.Cdar.Rules;

namespace Hub.Cdar.Tests;

public sealed class WritingTests
{
    public static TheoryData<string> Names => [nameof(Messages.Refusal), nameof(Messages.Deposit), nameof(Messages.CashIn)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_back_the_same(string name)
    {
        var message = Named(name);
        Json(CdarReader.Read(CdarWriter.Write(message)).Message!).ShouldBe(Json(message));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_keeps_every_rule(string name) =>
        CdarCheck.Judge(CdarReader.Read(CdarWriter.Write(Named(name))).Document!).Select(finding => finding.Rule.Id).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_has_the_order_and_the_number_of_elements_of_the_schema(string name)
    {
        var model = new ContentModel(Shared.PathOf("schemas/cdar-d22b.json"));
        model.Faults(XDocument.Parse(Encoding.UTF8.GetString(CdarWriter.Write(Named(name))))).ShouldBeEmpty();
    }

    [Fact]
    public void The_schema_would_find_an_element_out_of_its_place()
    {
        var model = new ContentModel(Shared.PathOf("schemas/cdar-d22b.json"));
        var document = XDocument.Parse(Encoding.UTF8.GetString(CdarWriter.Write(Messages.Refusal)));
        var number = document.Descendants(CdarNames.Ram + "IssuerAssignedID").Single();
        number.Remove();
        document.Descendants(CdarNames.Ram + "ReferenceReferencedDocument").Single().Add(number);
        model.Faults(document).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_comment_with_what_xml_cannot_hold_is_written_without_it()
    {
        var message = Messages.Refusal with { References = [Messages.Refusal.References[0] with { Details = [new CdarDetail { Sequence = 1, ReasonCode = "CMD_ERR", Notes = ["a\u0000b\uD800c\u001B😀"] }] }] };
        CdarReader.Read(CdarWriter.Write(message)).Message!.References[0].Details[0].Notes.ShouldBe(["ab\uFFFDc😀"]);
    }

    private static CdarMessage Named(string name) => (CdarMessage)typeof(Messages).GetProperty(name)!.GetValue(null)!;

    private static string Json(CdarMessage message) => JsonSerializer.Serialize(message);
}
