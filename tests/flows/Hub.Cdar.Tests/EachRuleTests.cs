using System.Text;
using System.Xml.Linq;
using Hub.Cdar.Model;
using Hub.Cdar.Rules;

namespace Hub.Cdar.Tests;

/// <summary>One edit of a right message for each rule, which breaks it.</summary>
public sealed class EachRuleTests
{
    private static readonly IReadOnlyDictionary<string, (CdarMessage Of, Action<XElement> Edit)> Edits = new Dictionary<string, (CdarMessage, Action<XElement>)>
    {
        ["BR-FR-04_MDT-91"] = (Messages.Refusal, Set("ReferenceReferencedDocument/TypeCode", "326")),
        ["BR-FR-CDV-01_MDG-3"] = (Messages.Refusal, Remove("GuidelineSpecifiedDocumentContextParameter")),
        ["BR-FR-CDV-02_MDT-3"] = (Messages.Refusal, Set("GuidelineSpecifiedDocumentContextParameter/ID", CdarCodes.PortalGuideline)),
        ["BR-FR-CDV-03_MDT-4"] = (Messages.Refusal, message => message.Element(CdarNames.Rsm + "ExchangedDocument")!.Element(CdarNames.Ram + "ID")!.Remove()),
        ["BR-FR-CDV-04_MDG-4"] = (Messages.Refusal, Remove("IssueDateTime")),
        ["BR-FR-CDV-05_MDG-9"] = (Messages.Refusal, Remove("SenderTradeParty")),
        ["BR-FR-CDV-06_MDT-21"] = (Messages.Refusal, Remove("SenderTradeParty/RoleCode")),
        ["BR-FR-CDV-07_MDT-38_yes"] = (Messages.Refusal, Remove("IssuerTradeParty/GlobalID")),
        ["BR-FR-CDV-07_MDT-38_no"] = (Messages.Deposit, message => At(message, "IssuerTradeParty").AddFirst(new XElement(CdarNames.Ram + "GlobalID", "0042"))),
        ["BR-FR-CDV-08_MDT-73"] = (Messages.Refusal, Remove("RecipientTradeParty/URIUniversalCommunication")),
        ["BR-FR-CDV-09_MDT-77"] = (Messages.Refusal, Set("TypeCode", "24")),
        ["BR-FR-CDV-10_MDT-87"] = (Messages.Refusal, Remove("IssuerAssignedID")),
        ["BR-FR-CDV-11_MDG-35"] = (Messages.Refusal, Remove("FormattedIssueDateTime")),
        ["BR-FR-CDV-12_MDT-105"] = (Messages.Deposit, Remove("ProcessConditionCode")),
        ["BR-FR-CDV-13_MDT-129"] = (Messages.Refusal, Remove("ReferenceReferencedDocument/IssuerTradeParty/GlobalID")),
        ["BR-FR-CDV-14_MDT-207"] = (Messages.CashIn, Remove("ValuePercent")),
        ["BR-FR-CDV-15_MDT-113"] = (Messages.Refusal, Remove("ReasonCode")),
        ["BR-FR-CDV-16_MDT-124-2"] = (Messages.Refusal, Remove("SequenceNumeric")),
        ["BR-FR-CDV-CL-01_MDT-2"] = (Messages.Refusal, Set("BusinessProcessSpecifiedDocumentContextParameter/ID", "B2G")),
        ["BR-FR-CDV-CL-02_MDT-21_305"] = (Messages.Deposit, Set("SenderTradeParty/RoleCode", "SE")),
        ["BR-FR-CDV-CL-02_MDT-21_23"] = (Messages.Refusal, Set("SenderTradeParty/RoleCode", "DFH")),
        ["BR-FR-CDV-CL-03_MDT-40_305"] = (Messages.Deposit, Set("IssuerTradeParty/RoleCode", "BY")),
        ["BR-FR-CDV-CL-03_MDT-40_23"] = (Messages.Refusal, Set("IssuerTradeParty/RoleCode", "WK")),
        ["BR-FR-CDV-CL-04_MDT-59"] = (Messages.Refusal, Set("RecipientTradeParty/RoleCode", "XX")),
        ["BR-FR-CDV-CL-05_MDT-88_305"] = (Messages.Deposit, Set("StatusCode", "45")),
        ["BR-FR-CDV-CL-05_MDT-88_23"] = (Messages.Refusal, Set("StatusCode", "8")),
        ["BR-FR-CDV-CL-06_MDT-105"] = (Messages.Deposit, Set("ProcessConditionCode", "299")),
        ["BR-FR-CDV-CL-06_MDT-115"] = (Messages.CashIn, message => At(message, "SequenceNumeric").AddBeforeSelf(new XElement(CdarNames.Ram + "ProcessConditionCode", "299"))),
        ["BR-FR-CDV-CL-07_MDT-132"] = (Messages.Refusal, message => At(message, "ReferenceReferencedDocument/IssuerTradeParty").Add(new XElement(CdarNames.Ram + "RoleCode", "BY"))),
        ["BR-FR-CDV-CL-08_MDT-158"] = (Messages.Deposit, message => At(message, "ReferenceReferencedDocument").Add(new XElement(CdarNames.Ram + "RecipientTradeParty", new XElement(CdarNames.Ram + "RoleCode", "XX")))),
        ["BR-FR-CDV-CL-09_MDT-113"] = (Messages.CashIn, message => At(message, "SpecifiedDocumentStatus").AddFirst(new XElement(CdarNames.Ram + "ReasonCode", "PAS_CONTENT"))),
        ["BR-FR-CDV-CL-09_MDT-113_200"] = Reason("200", "DOUBLON"),
        ["BR-FR-CDV-CL-09_MDT-113_213"] = Reason("213", "CMD_ERR"),
        ["BR-FR-CDV-CL-09_MDT-113_210"] = Reason("210", "AUTRE"),
        ["BR-FR-CDV-CL-09_MDT-113_210B2G"] = (Messages.Refusal with { Sender = new CdarParty { Id = new CdarId("9999", "0238"), Role = "WK" } }, Set("ReasonCode", "REF_ERR")),
        ["BR-FR-CDV-CL-09_MDT-113_207"] = Reason("207", "JUSTIF_ABS"),
        ["BR-FR-CDV-CL-09_MDT-113_206"] = Reason("206", "DOUBLON"),
        ["BR-FR-CDV-CL-09_MDT-113_208"] = Reason("208", "DOUBLON"),
        ["BR-FR-CDV-CL-09_MDT-113_221"] = Reason("221", "DOUBLON"),
        ["BR-FR-CDV-CL-09_MDT-113_501"] = Reason("501", "DOUBLON"),
        ["BR-FR-CDV-CL-10_MDT-121"] = (Messages.Refusal, Set("RequestedActionCode", "XXX")),
        ["BR-FR-CDV-CL-11_MDT-207"] = (Messages.Refusal, Set("SpecifiedDocumentCharacteristic/TypeCode", "XXX")),
    };

    public static TheoryData<string> Rules => [.. CdarRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_broken_by_one_edit_alone(string rule)
    {
        Edits.Keys.ShouldContain(rule);
        var (message, edit) = Edits[rule];
        var document = XDocument.Parse(Encoding.UTF8.GetString(CdarWriter.Write(message)), LoadOptions.SetLineInfo);
        CdarCheck.Judge(document).ShouldBeEmpty();
        edit(document.Root!);
        var broken = CdarCheck.Judge(document);
        broken.Select(finding => finding.Rule.Id).ShouldContain(rule);
        broken.Select(finding => finding.Rule.Id).Except(Along(rule)).ShouldBe([rule]);
        broken.ShouldAllBe(finding => finding.XPath.StartsWith("/rsm:CrossDomainAcknowledgementAndResponse", StringComparison.Ordinal));
    }

    [Fact]
    public void Chorus_pro_may_refuse_for_reasons_of_its_own()
    {
        var message = Messages.Refusal with { Sender = new CdarParty { Id = new CdarId("9999", "0238"), Role = "WK" } };
        var document = XDocument.Parse(Encoding.UTF8.GetString(CdarWriter.Write(message)));
        Set("ReasonCode", "RETRAIT_MAN_SERV")(document.Root!);
        CdarCheck.Judge(document).ShouldBeEmpty();
    }

    [Fact]
    public void A_finding_says_where_and_what()
    {
        var text = Encoding.UTF8.GetString(CdarWriter.Write(Messages.Refusal)).Replace("<ram:ReasonCode>CMD_ERR<", "<ram:ReasonCode>REF_ERR<", StringComparison.Ordinal);
        var finding = CdarCheck.Judge(CdarReader.Read(Encoding.UTF8.GetBytes(text)).Document!).ShouldHaveSingleItem();
        finding.Found.ShouldBe("REF_ERR");
        finding.XPath.ShouldEndWith("/ram:ReferenceReferencedDocument/ram:SpecifiedDocumentStatus/ram:ReasonCode");
        text.Split('\n')[finding.Line - 1].ShouldContain("REF_ERR");
    }

    /// <summary>What breaks with it, because it says the same of a narrower or a wider thing.</summary>
    private static string[] Along(string rule) => rule switch
    {
        "BR-FR-CDV-01_MDG-3" => ["BR-FR-CDV-02_MDT-3"],
        "BR-FR-CDV-05_MDG-9" or "BR-FR-CDV-06_MDT-21" => ["BR-FR-CDV-CL-02_MDT-21_23"],
        _ => [],
    };

    private static (CdarMessage Of, Action<XElement> Edit) Reason(string status, string reason) => (
        Messages.Refusal with
        {
            References = [Messages.Refusal.References[0] with { Status = status, Details = [Messages.Refusal.References[0].Details[0] with { ReasonCode = RightReason(status) }] }],
        },
        Set("ReasonCode", reason));

    private static string RightReason(string status) => status switch
    {
        "200" => "NON_TRANSMISE",
        "213" => "DOUBLON",
        "221" => "ROUTAGE_ERR",
        "501" => "IRR_SYNTAX",
        _ => "CMD_ERR",
    };

    private static Action<XElement> Set(string path, string value) => message => At(message, path).Value = value;

    private static Action<XElement> Remove(string path) => message => At(message, path).Remove();

    /// <summary>The first element whose last steps are these.</summary>
    private static XElement At(XElement message, string path)
    {
        var steps = path.Split('/');
        return message.Descendants(CdarNames.Ram + steps[^1])
            .First(element => steps.Reverse().Zip(element.AncestorsAndSelf()).All(pair => pair.First == pair.Second.Name.LocalName));
    }
}
