using Hub.Cli.ShowRules;
using Hub.Explain;

namespace Hub.Cli.Tests;

public sealed class RulesTests
{
    [Fact]
    public void A_rule_is_explained_with_an_example_that_passes_and_one_that_fails()
    {
        var (code, text, _) = Run("br-co-10");
        code.ShouldBe(0);
        text.ShouldStartWith("BR-CO-10");
        text.ShouldContain("An example that passes:");
        text.ShouldContain(">     <cbc:LineExtensionAmount currencyID=\"EUR\">990.00</cbc:LineExtensionAmount>");
    }

    [Fact]
    public void Words_find_rules()
    {
        var (code, text, _) = Run("BT-106");
        code.ShouldBe(0);
        text.ShouldContain("BR-CO-10 ");
        text.ShouldContain("BR-12 ");
    }

    [Fact]
    public void A_rule_that_is_not_there_is_wrong_usage()
    {
        var (code, text, errors) = Run("BR-XX-99");
        code.ShouldBe(ExitCodes.Usage);
        text.ShouldBeEmpty();
        errors.ShouldContain("BR-XX-99");
    }

    private static (int Code, string Text, string Errors) Run(string query)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (RulesCommand.Run(query, Language.English, output, errors), output.ToString(), errors.ToString());
    }
}
