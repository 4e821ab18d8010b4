//! A selection whose conditions are put together at run time. Conditions are texts of ours; whatever comes from outside is
//! a value that is bound, never a part of the text.

use crate::session::Official;
use shared::official::{Permission, Role, WHOLE_COUNTRY};
use sqlx::{
    Any, AnyConnection, AssertSqlSafe, FromRow,
    any::{AnyArguments, AnyRow},
    query::QueryAs,
    query_as,
};

/// A value to bind.
#[derive(Clone, Debug)]
pub struct Value(String);

impl Value {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// Where a case lies for somebody in this role, as a condition with the office as its value.
pub const fn place_of(role: Role) -> &'static str {
    if role.is_of_centre() {
        "work.centre = ?"
    } else {
        "work.office = ?"
    }
}

/// The tables and the conditions, with their values in the order of the marks.
#[derive(Clone, Debug)]
pub struct Select {
    tables: &'static str,
    conditions: String,
    values: Vec<Value>,
}

impl Select {
    /// Everything in these tables.
    pub fn from(tables: &'static str) -> Self {
        Self {
            tables,
            conditions: String::new(),
            values: Vec::new(),
        }
    }

    /// Only where this holds too; each `?` is one of the values.
    pub fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.conditions.push_str(if self.conditions.is_empty() {
            " where ("
        } else {
            " and ("
        });
        for value in values {
            self.values.push(value);
        }
        self.conditions.push_str(condition);
        self.conditions.push(')');
    }

    /// Only where one of these holds; nothing if there are none.
    pub fn any_of<C: AsRef<str>>(&mut self, ways: impl IntoIterator<Item = (C, Vec<Value>)>) {
        let (mut texts, mut all) = (Vec::new(), Vec::new());
        for (condition, values) in ways {
            texts.push(["(", condition.as_ref(), ")"].concat());
            all.extend(values);
        }
        if texts.is_empty() {
            texts.push("1 = 0".to_owned());
        }
        self.and(&texts.join(" or "), all);
    }

    /// Only what lies in the offices where the official may do this; `column` holds the office.
    pub fn within(&mut self, column: &str, official: &Official, permission: Permission) {
        let offices = official
            .roles
            .iter()
            .filter(|capacity| capacity.role.may(permission))
            .map(|capacity| capacity.office.as_str());
        if offices.clone().any(|office| office == WHOLE_COUNTRY) {
            return;
        }
        let condition = [column, " = ?"].concat();
        self.any_of(offices.map(|office| (&condition, vec![Value::text(office)])));
    }

    /// Only cases that the official may do this with, each where it lies for the role: at the provider's office or at the
    /// centre that took it in. The tables have `work`.
    pub fn cases_of(&mut self, official: &Official, permission: Permission) {
        let may = official
            .roles
            .iter()
            .filter(|capacity| capacity.role.may(permission));
        if may.clone().any(|capacity| capacity.office == WHOLE_COUNTRY) {
            return;
        }
        self.any_of(may.map(|capacity| (place_of(capacity.role), vec![Value::text(&capacity.office)])));
    }

    /// How many rows there are.
    pub async fn count(&self, connection: &mut AnyConnection) -> Result<u64, sqlx::Error> {
        let sql = self.sql("count(*)", "");
        let (count,): (i64,) = self.bound(&sql).fetch_one(connection).await?;
        Ok(count.unsigned_abs())
    }

    /// A page of rows in this order.
    pub async fn rows<T>(
        &self,
        connection: &mut AnyConnection,
        columns: &str,
        order: &str,
        limit: u32,
        offset: u32,
    ) -> Result<Vec<T>, sqlx::Error>
    where
        T: for<'r> FromRow<'r, AnyRow> + Send + Unpin,
    {
        let end = format!(" order by {order} limit {limit} offset {offset}");
        let sql = self.sql(columns, &end);
        self.bound(&sql).fetch_all(connection).await
    }

    fn bound<'q, T>(&'q self, sql: &'q str) -> QueryAs<'q, Any, T, AnyArguments>
    where
        T: for<'r> FromRow<'r, AnyRow>,
    {
        let query = query_as(AssertSqlSafe(sql.to_owned()));
        self.values
            .iter()
            .fold(query, |query, value| query.bind(value.0.clone()))
    }

    /// The text, with `$1`, `$2`… for the marks.
    fn sql(&self, columns: &str, end: &str) -> String {
        let mut sql = format!("select {columns} from {}", self.tables);
        let mut number = 0;
        for part in self.conditions.split_inclusive('?') {
            if let Some(before) = part.strip_suffix('?') {
                number += 1;
                sql.push_str(before);
                sql.push('$');
                sql.push_str(&number.to_string());
            } else {
                sql.push_str(part);
            }
        }
        sql.push_str(end);
        sql
    }
}
