using Hub.Contracts;
using Hub.Validation.CheckInvoices;

namespace Hub.Validation.Tests;

public sealed class RejectReasonTests
{
    [Theory]
    [InlineData("BR-CO-10")]
    [InlineData("BR-CO-16", "BR-CO-15")]
    [InlineData("BR-S-08")]
    [InlineData("BR-AE-09")]
    public void Amounts_that_disagree_are_a_matter_of_coherence(params string[] fatal) => RejectReason.Of(fatal.Select(Fatal)).ShouldBe("REJ_COH");

    [Theory]
    [InlineData("BR-07")]
    [InlineData("BR-CO-16", "BR-02")]
    [InlineData("BR-S-02")]
    [InlineData("BR-CO-25")]
    [InlineData("XML-DTD")]
    [InlineData("PDF-ENCRYPTED")]
    public void Everything_else_is_a_matter_of_content(params string[] fatal) => RejectReason.Of(fatal.Select(Fatal)).ShouldBe("REJ_SEMAN");

    [Fact]
    public void Rules_of_the_public_sector_alone_have_a_reason_of_their_own()
    {
        var publicRule = Fatal("BR-FR-CPRO-10") with { RuleSet = "BR-FR-CPRO" };
        RejectReason.Of([publicRule, publicRule with { Rule = "B2G-ATTACHMENT-SIZE" }]).ShouldBe("REJ_CONT_B2G");
        RejectReason.Of([publicRule, Fatal("BR-07")]).ShouldBe("REJ_SEMAN");
    }

    [Fact]
    public void A_warning_does_not_change_the_reason() =>
        RejectReason.Of([Fatal("BR-CO-10"), Fatal("BR-07") with { Severity = "warning" }]).ShouldBe("REJ_COH");

    private static Finding Fatal(string rule) => new() { Rule = rule, Severity = "fatal", Terms = [], French = "f", English = "e" };
}
