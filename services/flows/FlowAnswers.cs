using Hub.TellFlows;

namespace Hub.Flows;

/// <summary>Answers in the standard's JSON.</summary>
internal static class FlowAnswers
{
    public static IResult Of<T>(T body, int status = StatusCodes.Status200OK) => Results.Json(body, FlowJson.Options, statusCode: status);
}
