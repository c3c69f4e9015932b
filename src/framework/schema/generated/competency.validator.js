// Generated from schemas/competency.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"competency.schema.json","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","pattern":"\\S"},"definition":{"type":"string","pattern":"\\S"},"kind":{"enum":["competency","skill","knowledge","behaviour","value","task"]},"scope":{"enum":["core","leadership","functional","technical"]},"group":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"code":{"type":"string","pattern":"\\S"},"levels":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/definitions/levelText"}},"indicators":{"type":"array","items":{"$ref":"#/definitions/indicator"}},"anchors":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/definitions/anchor"}},"development":{"type":"array","items":{"$ref":"#/definitions/development"}},"related":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}},"mappings":{"type":"array","items":{"$ref":"#/definitions/mapping"}},"owners":{"type":"array","items":{"type":"string","pattern":"\\S"}},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"status":{"enum":["retired"]},"replacedBy":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}}},"definitions":{"levelText":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"properties":{"summary":{"type":"string","pattern":"\\S"},"indicators":{"type":"array","items":{"$ref":"#/definitions/indicator"}},"examples":{"type":"array","items":{"type":"string","pattern":"\\S"}},"counterexamples":{"type":"array","items":{"type":"string","pattern":"\\S"}},"evidence":{"type":"array","items":{"type":"string","pattern":"\\S"}},"questions":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"indicator":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["text"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"text":{"type":"string","pattern":"\\S"},"examples":{"type":"array","items":{"type":"string","pattern":"\\S"}},"observers":{"type":"array","items":{"enum":["self","manager","peer","report"]}},"formerly":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"}}}},"anchor":{"type":"object","required":["at"],"propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"properties":{"at":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"additionalProperties":{"type":"string","pattern":"\\S"}},"development":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","pattern":"\\S"},"kind":{"enum":["experience","exposure","education"]},"level":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"workshop":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"url":{"type":"string","pattern":"\\S"},"note":{"type":"string","pattern":"\\S"}}},"mapping":{"type":"object","additionalProperties":false,"required":["scheme","uri","match"],"properties":{"scheme":{"type":"string","pattern":"\\S"},"uri":{"type":"string","pattern":"\\S"},"match":{"enum":["exact","close","broad","narrow"]}}}}};
const schema13 = {"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["text"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"text":{"type":"string","pattern":"\\S"},"examples":{"type":"array","items":{"type":"string","pattern":"\\S"}},"observers":{"type":"array","items":{"enum":["self","manager","peer","report"]}},"formerly":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"}}}};
const schema15 = {"type":"object","required":["at"],"propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"properties":{"at":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"additionalProperties":{"type":"string","pattern":"\\S"}};
const schema16 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","pattern":"\\S"},"kind":{"enum":["experience","exposure","education"]},"level":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"workshop":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"url":{"type":"string","pattern":"\\S"},"note":{"type":"string","pattern":"\\S"}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["scheme","uri","match"],"properties":{"scheme":{"type":"string","pattern":"\\S"},"uri":{"type":"string","pattern":"\\S"},"match":{"enum":["exact","close","broad","narrow"]}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern30 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$", "u");
const schema12 = {"type":["string","object"],"pattern":"\\S","additionalProperties":false,"properties":{"summary":{"type":"string","pattern":"\\S"},"indicators":{"type":"array","items":{"$ref":"#/definitions/indicator"}},"examples":{"type":"array","items":{"type":"string","pattern":"\\S"}},"counterexamples":{"type":"array","items":{"type":"string","pattern":"\\S"}},"evidence":{"type":"array","items":{"type":"string","pattern":"\\S"}},"questions":{"type":"array","items":{"type":"string","pattern":"\\S"}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "summary") || (key0 === "indicators")) || (key0 === "examples")) || (key0 === "counterexamples")) || (key0 === "evidence")) || (key0 === "questions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data0 = data.summary;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data1 = data.indicators;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.text === undefined) || (!(func0.call(data2, "text")))){
const err7 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "id") || (key1 === "text")) || (key1 === "examples")) || (key1 === "observers")) || (key1 === "formerly"))){
const err8 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err9 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.text !== undefined && func0.call(data2, "text")){
let data4 = data2.text;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.examples !== undefined && func0.call(data2, "examples")){
let data5 = data2.examples;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/indicators/" + i0+"/examples",schemaPath:"#/definitions/indicator/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.observers !== undefined && func0.call(data2, "observers")){
let data7 = data2.observers;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!((((data8 === "self") || (data8 === "manager")) || (data8 === "peer")) || (data8 === "report"))){
const err16 = {instancePath:instancePath+"/indicators/" + i0+"/observers/" + i2,schemaPath:"#/definitions/indicator/properties/observers/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.observers.items.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/indicators/" + i0+"/observers",schemaPath:"#/definitions/indicator/properties/observers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.formerly !== undefined && func0.call(data2, "formerly")){
let data9 = data2.formerly;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err18 = {instancePath:instancePath+"/indicators/" + i0+"/formerly/" + i3,schemaPath:"#/definitions/indicator/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/indicators/" + i0+"/formerly/" + i3,schemaPath:"#/definitions/indicator/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/indicators/" + i0+"/formerly",schemaPath:"#/definitions/indicator/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.examples !== undefined && func0.call(data, "examples")){
let data11 = data.examples;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err22 = {instancePath:instancePath+"/examples/" + i4,schemaPath:"#/properties/examples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/examples/" + i4,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.counterexamples !== undefined && func0.call(data, "counterexamples")){
let data13 = data.counterexamples;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err25 = {instancePath:instancePath+"/counterexamples/" + i5,schemaPath:"#/properties/counterexamples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/counterexamples/" + i5,schemaPath:"#/properties/counterexamples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/counterexamples",schemaPath:"#/properties/counterexamples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data15 = data.evidence;
if(Array.isArray(data15)){
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err28 = {instancePath:instancePath+"/evidence/" + i6,schemaPath:"#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/evidence/" + i6,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.questions !== undefined && func0.call(data, "questions")){
let data17 = data.questions;
if(Array.isArray(data17)){
const len7 = data17.length;
for(let i7=0; i7<len7; i7++){
let data18 = data17[i7];
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err31 = {instancePath:instancePath+"/questions/" + i7,schemaPath:"#/properties/questions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/questions/" + i7,schemaPath:"#/properties/questions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="competency.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.definition !== undefined && func0.call(data, "definition")){
let data1 = data.definition;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
if(!((((((data2 === "competency") || (data2 === "skill")) || (data2 === "knowledge")) || (data2 === "behaviour")) || (data2 === "value")) || (data2 === "task"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data3 = data.scope;
if(!((((data3 === "core") || (data3 === "leadership")) || (data3 === "functional")) || (data3 === "technical"))){
const err7 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema11.properties.scope.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.group !== undefined && func0.call(data, "group")){
let data4 = data.group;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err8 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data5 = data.code;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data6 = data.levels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err12 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
const err13 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 of Object.keys(data6)){
if(!(validate11(data6[key2], {instancePath:instancePath+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data8 = data.indicators;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err15 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err16 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.text === undefined) || (!(func0.call(data9, "text")))){
const err17 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 of Object.keys(data9)){
if(!(((((key3 === "id") || (key3 === "text")) || (key3 === "examples")) || (key3 === "observers")) || (key3 === "formerly"))){
const err18 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.id !== undefined && func0.call(data9, "id")){
let data10 = data9.id;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err19 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.text !== undefined && func0.call(data9, "text")){
let data11 = data9.text;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err21 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.examples !== undefined && func0.call(data9, "examples")){
let data12 = data9.examples;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err23 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/indicators/" + i0+"/examples",schemaPath:"#/definitions/indicator/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.observers !== undefined && func0.call(data9, "observers")){
let data14 = data9.observers;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!((((data15 === "self") || (data15 === "manager")) || (data15 === "peer")) || (data15 === "report"))){
const err26 = {instancePath:instancePath+"/indicators/" + i0+"/observers/" + i2,schemaPath:"#/definitions/indicator/properties/observers/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.observers.items.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/indicators/" + i0+"/observers",schemaPath:"#/definitions/indicator/properties/observers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.formerly !== undefined && func0.call(data9, "formerly")){
let data16 = data9.formerly;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err28 = {instancePath:instancePath+"/indicators/" + i0+"/formerly/" + i3,schemaPath:"#/definitions/indicator/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/indicators/" + i0+"/formerly/" + i3,schemaPath:"#/definitions/indicator/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/indicators/" + i0+"/formerly",schemaPath:"#/definitions/indicator/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.anchors !== undefined && func0.call(data, "anchors")){
let data18 = data.anchors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 of Object.keys(data18)){
const _errs40 = errors;
if(typeof key4 === "string"){
if(!pattern2.test(key4)){
const err32 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid13 = _errs40 === errors;
if(!valid13){
const err33 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key5 of Object.keys(data18)){
let data19 = data18[key5];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.at === undefined) || (!(func0.call(data19, "at")))){
const err34 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/anchor/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key6 of Object.keys(data19)){
const _errs45 = errors;
if(typeof key6 === "string"){
if(!pattern2.test(key6)){
const err35 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/anchor/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var valid16 = _errs45 === errors;
if(!valid16){
const err36 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/anchor/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
for(const key7 of Object.keys(data19)){
if(!(key7 === "at")){
let data20 = data19[key7];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err37 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/anchor/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/anchor/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data19.at !== undefined && func0.call(data19, "at")){
let data21 = data19.at;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err39 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/definitions/anchor/properties/at/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/definitions/anchor/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/anchor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.development !== undefined && func0.call(data, "development")){
let data22 = data.development;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.title === undefined) || (!(func0.call(data23, "title")))){
const err43 = {instancePath:instancePath+"/development/" + i4,schemaPath:"#/definitions/development/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key8 of Object.keys(data23)){
if(!((((((key8 === "title") || (key8 === "kind")) || (key8 === "level")) || (key8 === "workshop")) || (key8 === "url")) || (key8 === "note"))){
const err44 = {instancePath:instancePath+"/development/" + i4,schemaPath:"#/definitions/development/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.title !== undefined && func0.call(data23, "title")){
let data24 = data23.title;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err45 = {instancePath:instancePath+"/development/" + i4+"/title",schemaPath:"#/definitions/development/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/development/" + i4+"/title",schemaPath:"#/definitions/development/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.kind !== undefined && func0.call(data23, "kind")){
let data25 = data23.kind;
if(!(((data25 === "experience") || (data25 === "exposure")) || (data25 === "education"))){
const err47 = {instancePath:instancePath+"/development/" + i4+"/kind",schemaPath:"#/definitions/development/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.level !== undefined && func0.call(data23, "level")){
let data26 = data23.level;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err48 = {instancePath:instancePath+"/development/" + i4+"/level",schemaPath:"#/definitions/development/properties/level/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/development/" + i4+"/level",schemaPath:"#/definitions/development/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.workshop !== undefined && func0.call(data23, "workshop")){
let data27 = data23.workshop;
if(typeof data27 === "string"){
if(!pattern2.test(data27)){
const err50 = {instancePath:instancePath+"/development/" + i4+"/workshop",schemaPath:"#/definitions/development/properties/workshop/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/development/" + i4+"/workshop",schemaPath:"#/definitions/development/properties/workshop/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.url !== undefined && func0.call(data23, "url")){
let data28 = data23.url;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err52 = {instancePath:instancePath+"/development/" + i4+"/url",schemaPath:"#/definitions/development/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/development/" + i4+"/url",schemaPath:"#/definitions/development/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.note !== undefined && func0.call(data23, "note")){
let data29 = data23.note;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err54 = {instancePath:instancePath+"/development/" + i4+"/note",schemaPath:"#/definitions/development/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/development/" + i4+"/note",schemaPath:"#/definitions/development/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/development/" + i4,schemaPath:"#/definitions/development/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/development",schemaPath:"#/properties/development/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.related !== undefined && func0.call(data, "related")){
let data30 = data.related;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(typeof data31 === "string"){
if(!pattern30.test(data31)){
const err58 = {instancePath:instancePath+"/related/" + i5,schemaPath:"#/properties/related/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/related/" + i5,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.mappings !== undefined && func0.call(data, "mappings")){
let data32 = data.mappings;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.scheme === undefined) || (!(func0.call(data33, "scheme")))){
const err61 = {instancePath:instancePath+"/mappings/" + i6,schemaPath:"#/definitions/mapping/required",keyword:"required",params:{missingProperty: "scheme"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data33.uri === undefined) || (!(func0.call(data33, "uri")))){
const err62 = {instancePath:instancePath+"/mappings/" + i6,schemaPath:"#/definitions/mapping/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data33.match === undefined) || (!(func0.call(data33, "match")))){
const err63 = {instancePath:instancePath+"/mappings/" + i6,schemaPath:"#/definitions/mapping/required",keyword:"required",params:{missingProperty: "match"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key9 of Object.keys(data33)){
if(!(((key9 === "scheme") || (key9 === "uri")) || (key9 === "match"))){
const err64 = {instancePath:instancePath+"/mappings/" + i6,schemaPath:"#/definitions/mapping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data33.scheme !== undefined && func0.call(data33, "scheme")){
let data34 = data33.scheme;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err65 = {instancePath:instancePath+"/mappings/" + i6+"/scheme",schemaPath:"#/definitions/mapping/properties/scheme/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/mappings/" + i6+"/scheme",schemaPath:"#/definitions/mapping/properties/scheme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.uri !== undefined && func0.call(data33, "uri")){
let data35 = data33.uri;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err67 = {instancePath:instancePath+"/mappings/" + i6+"/uri",schemaPath:"#/definitions/mapping/properties/uri/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/mappings/" + i6+"/uri",schemaPath:"#/definitions/mapping/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data33.match !== undefined && func0.call(data33, "match")){
let data36 = data33.match;
if(!((((data36 === "exact") || (data36 === "close")) || (data36 === "broad")) || (data36 === "narrow"))){
const err69 = {instancePath:instancePath+"/mappings/" + i6+"/match",schemaPath:"#/definitions/mapping/properties/match/enum",keyword:"enum",params:{allowedValues: schema17.properties.match.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/mappings/" + i6,schemaPath:"#/definitions/mapping/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.owners !== undefined && func0.call(data, "owners")){
let data37 = data.owners;
if(Array.isArray(data37)){
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
let data38 = data37[i7];
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err72 = {instancePath:instancePath+"/owners/" + i7,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/owners/" + i7,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.formerly !== undefined && func0.call(data, "formerly")){
let data39 = data.formerly;
if(Array.isArray(data39)){
const len8 = data39.length;
for(let i8=0; i8<len8; i8++){
let data40 = data39[i8];
if(typeof data40 === "string"){
if(!pattern2.test(data40)){
const err75 = {instancePath:instancePath+"/formerly/" + i8,schemaPath:"#/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/formerly/" + i8,schemaPath:"#/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(data.status === "retired")){
const err78 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.replacedBy !== undefined && func0.call(data, "replacedBy")){
let data42 = data.replacedBy;
if(Array.isArray(data42)){
const len9 = data42.length;
for(let i9=0; i9<len9; i9++){
let data43 = data42[i9];
if(typeof data43 === "string"){
if(!pattern30.test(data43)){
const err79 = {instancePath:instancePath+"/replacedBy/" + i9,schemaPath:"#/properties/replacedBy/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/replacedBy/" + i9,schemaPath:"#/properties/replacedBy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/properties/replacedBy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
