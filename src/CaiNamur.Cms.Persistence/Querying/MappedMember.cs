using System.Linq.Expressions;

namespace CaiNamur.Cms.Persistence.Querying;

/// <param name="Row">From the row to the stored value.</param>
/// <param name="IgnoreCase">Whether texts are compared without regard to case.</param>
internal sealed record MappedMember(LambdaExpression Row, bool IgnoreCase);
