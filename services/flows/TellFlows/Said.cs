using Hub.Flows.Contract;
using Hub.Flows.Storage;

namespace Hub.Flows.TellFlows;

/// <summary>What a caller said of a flow, and what is taken when it said nothing.</summary>
internal static class Said
{
    public static ProcessingRule RuleOf(SubmittedFlow? said) => said?.ProcessingRule is { } rule ? Enum.Parse<ProcessingRule>(rule) : ProcessingRule.B2G;

    public static string SourceOf(SubmittedFlow? said) => said?.ProcessingRule is null ? Flow.Computed : Flow.Input;

    public static FlowSyntax? SyntaxOf(SubmittedFlow? said) => said is null ? null : Enum.Parse<FlowSyntax>(said.Syntax);

    public static FlowProfile ProfileOf(SubmittedFlow? said) => said?.Profile is { } profile ? Enum.Parse<FlowProfile>(profile) : FlowProfile.Undefined;
}
